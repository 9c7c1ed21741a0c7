"""Whole files: conversion, tables, and what is in a file."""
