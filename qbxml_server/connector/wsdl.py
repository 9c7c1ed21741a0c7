"""The WSDL of the service, made from the table of operations: for tools and for the curious.

The Web Connector itself has its proxy built in and does not read it.
"""

from __future__ import annotations

from html import escape

from .operations import INTEGERS, NAMESPACE, OPERATIONS, Operation

_SERVICE = "QBWebConnectorSvc"


def wsdl(url: str) -> bytes:
    """The WSDL document of the service at `url`."""
    operations = list(OPERATIONS.values())
    port = f"{_SERVICE}Soap"
    return f"""<?xml version="1.0" encoding="utf-8"?>
<wsdl:definitions xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:tns="{NAMESPACE}" \
xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" targetNamespace="{NAMESPACE}">
<wsdl:types><s:schema elementFormDefault="qualified" targetNamespace="{NAMESPACE}">
{"".join(map(_elements, operations))}\
<s:complexType name="ArrayOfString"><s:sequence>\
<s:element minOccurs="0" maxOccurs="unbounded" name="string" nillable="true" type="s:string"/>\
</s:sequence></s:complexType>
</s:schema></wsdl:types>
{"".join(map(_messages, operations))}\
<wsdl:portType name="{port}">
{"".join(map(_port_operation, operations))}\
</wsdl:portType>
<wsdl:binding name="{port}" type="tns:{port}">
<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
{"".join(map(_binding, operations))}\
</wsdl:binding>
<wsdl:service name="{_SERVICE}"><wsdl:port name="{port}" binding="tns:{port}">\
<soap:address location="{escape(url)}"/></wsdl:port></wsdl:service>
</wsdl:definitions>
""".encode()


def _elements(operation: Operation) -> str:
    parameters = "".join(
        f'<s:element minOccurs="1" maxOccurs="1" name="{name}" type="s:int"/>'
        if name in INTEGERS
        else f'<s:element minOccurs="0" maxOccurs="1" name="{name}" type="s:string"/>'
        for name in operation.parameters
    )
    least = 1 if operation.result == "int" else 0
    kind = "tns:ArrayOfString" if operation.result == "ArrayOfString" else f"s:{operation.result}"
    result = f'<s:element minOccurs="{least}" maxOccurs="1" name="{operation.name}Result" type="{kind}"/>'
    return _element(operation.name, parameters) + _element(f"{operation.name}Response", result)


def _element(name: str, children: str) -> str:
    return f'<s:element name="{name}"><s:complexType><s:sequence>{children}</s:sequence></s:complexType></s:element>\n'


def _messages(operation: Operation) -> str:
    return "".join(
        f'<wsdl:message name="{operation.name}Soap{way}">'
        f'<wsdl:part name="parameters" element="tns:{operation.name}{suffix}"/></wsdl:message>\n'
        for way, suffix in (("In", ""), ("Out", "Response"))
    )


def _port_operation(operation: Operation) -> str:
    name = operation.name
    return (
        f'<wsdl:operation name="{name}"><wsdl:input message="tns:{name}SoapIn"/>'
        f'<wsdl:output message="tns:{name}SoapOut"/></wsdl:operation>\n'
    )


def _binding(operation: Operation) -> str:
    name = operation.name
    body = '<soap:body use="literal"/>'
    return (
        f'<wsdl:operation name="{name}"><soap:operation soapAction="{NAMESPACE}{name}" style="document"/>'
        f"<wsdl:input>{body}</wsdl:input><wsdl:output>{body}</wsdl:output></wsdl:operation>\n"
    )
