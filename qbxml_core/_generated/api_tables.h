/* DO NOT EDIT. Made by: python -m generator emit */
#define QBX_OBJECT_COUNT 329
enum {
    QBX_O_qbd_signon_app_cert__SignonAppCertRs,
    QBX_O_qbd_signon_desktop__SignonDesktopRs,
    QBX_O_qbd_signon_ticket__SignonTicketRs,
    QBX_O_qbd_list_deletion__ListDelRs,
    QBX_O_qbd_list_merge__ListMergeRs,
    QBX_O_qbd_merged_from__MergedFrom,
    QBX_O_qbd_merged_to__MergedTo,
    QBX_O_qbd_transaction_deletion__TxnDelRs,
    QBX_O_qbd_transaction_void__TxnVoidRs,
    QBX_O_qbd_data_event__DataEvent,
    QBX_O_qbd_host_info__HostInfo,
    QBX_O_qbd_list_event__ListEvent,
    QBX_O_qbd_transaction_event__TxnEvent,
    QBX_O_qbd_ui_event__UIEvent,
    QBX_O_qbd_company_file_event__CompanyFileEvent,
    QBX_O_qbd_ui_extension_event__UIExtensionEvent,
    QBX_O_qbd_current_window__CurrentWindow,
    QBX_O_qbd_host__HostRet,
    QBX_O_qbd_list_meta_data__ListMetaData,
    QBX_O_qbd_list_capacity__AccountMetaData,
    QBX_O_qbd_list_capacity__BillingRateMetaData,
    QBX_O_qbd_list_capacity__ClassMetaData,
    QBX_O_qbd_list_capacity__CustomerMsgMetaData,
    QBX_O_qbd_list_capacity__CustomerTypeMetaData,
    QBX_O_qbd_list_capacity__EntityMetaData,
    QBX_O_qbd_list_capacity__ItemMetaData,
    QBX_O_qbd_list_capacity__JobTypeMetaData,
    QBX_O_qbd_list_capacity__PaymentMethodMetaData,
    QBX_O_qbd_list_capacity__PayrollItemMetaData,
    QBX_O_qbd_list_capacity__PriceLevelMetaData,
    QBX_O_qbd_list_capacity__SalesRepMetaData,
    QBX_O_qbd_list_capacity__SalesTaxCodeMetaData,
    QBX_O_qbd_list_capacity__ShipMethodMetaData,
    QBX_O_qbd_list_capacity__TemplateMetaData,
    QBX_O_qbd_list_capacity__TermsMetaData,
    QBX_O_qbd_list_capacity__ToDoMetaData,
    QBX_O_qbd_list_capacity__VehicleMetaData,
    QBX_O_qbd_list_capacity__VendorTypeMetaData,
    QBX_O_qbd_company__CompanyRet,
    QBX_O_qbd_address__Address,
    QBX_O_qbd_address__LegalAddress,
    QBX_O_qbd_address__CompanyAddressForCustomer,
    QBX_O_qbd_subscribed_service__SubscribedServices,
    QBX_O_qbd_service__Service,
    QBX_O_qbd_accountant_copy__AccountantCopy,
    QBX_O_qbd_custom_field__DataExtRet,
    QBX_O_qbd_company_activity__CompanyActivityRet,
    QBX_O_qbd_preferences__PreferencesRet,
    QBX_O_qbd_accounting_preferences__AccountingPreferences,
    QBX_O_qbd_finance_charge_preferences__FinanceChargePreferences,
    QBX_O_qbd_reference__FinanceChargeAccountRef,
    QBX_O_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences,
    QBX_O_qbd_multi_currency_preferences__MultiCurrencyPreferences,
    QBX_O_qbd_reference__HomeCurrencyRef,
    QBX_O_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences,
    QBX_O_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences,
    QBX_O_qbd_reference__DefaultDiscountAccountRef,
    QBX_O_qbd_reports_preferences__ReportsPreferences,
    QBX_O_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences,
    QBX_O_qbd_reference__DefaultShipMethodRef,
    QBX_O_qbd_price_levels__PriceLevels,
    QBX_O_qbd_sales_tax_preferences__SalesTaxPreferences,
    QBX_O_qbd_reference__DefaultItemSalesTaxRef,
    QBX_O_qbd_reference__DefaultTaxableSalesTaxCodeRef,
    QBX_O_qbd_reference__DefaultNonTaxableSalesTaxCodeRef,
    QBX_O_qbd_time_tracking_preferences__TimeTrackingPreferences,
    QBX_O_qbd_current_app_access_rights__CurrentAppAccessRights,
    QBX_O_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences,
    QBX_O_qbd_account__AccountRet,
    QBX_O_qbd_reference__ParentRef,
    QBX_O_qbd_reference__SalesTaxCodeRef,
    QBX_O_qbd_tax_line_info__TaxLineInfoRet,
    QBX_O_qbd_reference__CurrencyRef,
    QBX_O_qbd_account_tax_line__AccountTaxLineInfoRet,
    QBX_O_qbd_lead__LeadRet,
    QBX_O_qbd_custom_contact_field__AdditionalContactRef,
    QBX_O_qbd_lead_location__LocationsRet,
    QBX_O_qbd_lead_address__LeadAddress,
    QBX_O_qbd_lead_contact__LeadContactsRet,
    QBX_O_qbd_customer__CustomerRet,
    QBX_O_qbd_reference__ClassRef,
    QBX_O_qbd_address__BillAddress,
    QBX_O_qbd_address__ShipAddress,
    QBX_O_qbd_shipping_address__ShipToAddress,
    QBX_O_qbd_contact__ContactsRet,
    QBX_O_qbd_reference__CustomerTypeRef,
    QBX_O_qbd_reference__TermsRef,
    QBX_O_qbd_reference__SalesRepRef,
    QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef,
    QBX_O_qbd_reference__CustomerAdd_ItemSalesTaxRef,
    QBX_O_qbd_reference__PreferredPaymentMethodRef,
    QBX_O_qbd_credit_card__CreditCardInfo,
    QBX_O_qbd_reference__JobTypeRef,
    QBX_O_qbd_note__AdditionalNotesRet,
    QBX_O_qbd_reference__PriceLevelRef,
    QBX_O_qbd_employee__EmployeeRet,
    QBX_O_qbd_reference__SupervisorRef,
    QBX_O_qbd_employee_address__EmployeeAddress,
    QBX_O_qbd_emergency_contact_set__EmergencyContacts,
    QBX_O_qbd_emergency_contact__PrimaryContact,
    QBX_O_qbd_emergency_contact__SecondaryContact,
    QBX_O_qbd_reference__BillingRateRef,
    QBX_O_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo,
    QBX_O_qbd_earnings__Earnings,
    QBX_O_qbd_reference__PayrollItemWageRef,
    QBX_O_qbd_sick_hours__EmployeePayrollInfo_SickHours,
    QBX_O_qbd_vacation_hours__EmployeePayrollInfo_VacationHours,
    QBX_O_qbd_other_name__OtherNameRet,
    QBX_O_qbd_address__OtherNameAddress,
    QBX_O_qbd_vendor__VendorRet,
    QBX_O_qbd_address__VendorAddress,
    QBX_O_qbd_reference__VendorTypeRef,
    QBX_O_qbd_reference__SalesTaxReturnRef,
    QBX_O_qbd_reference__TaxOnPurchasesAccountRef,
    QBX_O_qbd_reference__TaxOnSalesAccountRef,
    QBX_O_qbd_reference__PrefillAccountRef,
    QBX_O_qbd_standard_term__StandardTermsRet,
    QBX_O_qbd_date_driven_term__DateDrivenTermsRet,
    QBX_O_qbd_class__ClassRet,
    QBX_O_qbd_sales_representative__SalesRepRet,
    QBX_O_qbd_reference__SalesRepEntityRef,
    QBX_O_qbd_customer_type__CustomerTypeRet,
    QBX_O_qbd_vendor_type__VendorTypeRet,
    QBX_O_qbd_job_type__JobTypeRet,
    QBX_O_qbd_customer_message__CustomerMsgRet,
    QBX_O_qbd_payment_method__PaymentMethodRet,
    QBX_O_qbd_shipping_method__ShipMethodRet,
    QBX_O_qbd_sales_tax_code__SalesTaxCodeRet,
    QBX_O_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef,
    QBX_O_qbd_to_do__ToDoRet,
    QBX_O_qbd_reference__CustomerRef,
    QBX_O_qbd_reference__EmployeeRef,
    QBX_O_qbd_reference__LeadRef,
    QBX_O_qbd_reference__VendorRef,
    QBX_O_qbd_service_item__ItemServiceRet,
    QBX_O_qbd_reference__UnitOfMeasureSetRef,
    QBX_O_qbd_sales_or_purchase_details__SalesOrPurchase,
    QBX_O_qbd_reference__AccountRef,
    QBX_O_qbd_sales_and_purchase_details__SalesAndPurchase,
    QBX_O_qbd_reference__IncomeAccountRef,
    QBX_O_qbd_reference__PurchaseTaxCodeRef,
    QBX_O_qbd_reference__ExpenseAccountRef,
    QBX_O_qbd_reference__PrefVendorRef,
    QBX_O_qbd_non_inventory_item__ItemNonInventoryRet,
    QBX_O_qbd_other_charge_item__ItemOtherChargeRet,
    QBX_O_qbd_inventory_item__ItemInventoryRet,
    QBX_O_qbd_reference__COGSAccountRef,
    QBX_O_qbd_reference__AssetAccountRef,
    QBX_O_qbd_inventory_assembly_item__ItemInventoryAssemblyRet,
    QBX_O_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine,
    QBX_O_qbd_reference__ItemInventoryRef,
    QBX_O_qbd_fixed_asset_item__ItemFixedAssetRet,
    QBX_O_qbd_fixed_asset_sales_details__FixedAssetSalesInfo,
    QBX_O_qbd_subtotal_item__ItemSubtotalRet,
    QBX_O_qbd_discount_item__ItemDiscountRet,
    QBX_O_qbd_payment_item__ItemPaymentRet,
    QBX_O_qbd_reference__DepositToAccountRef,
    QBX_O_qbd_reference__PaymentMethodRef,
    QBX_O_qbd_sales_tax_item__ItemSalesTaxRet,
    QBX_O_qbd_reference__TaxVendorRef,
    QBX_O_qbd_reference__SalesTaxReturnLineRef,
    QBX_O_qbd_sales_tax_group_item__ItemSalesTaxGroupRet,
    QBX_O_qbd_reference__ItemSalesTaxRef,
    QBX_O_qbd_item_group__ItemGroupRet,
    QBX_O_qbd_item_group_member__ItemGroupLine,
    QBX_O_qbd_reference__ItemRef,
    QBX_O_qbd_payroll_wage_item__PayrollItemWageRet,
    QBX_O_qbd_payroll_non_wage_item__PayrollItemNonWageRet,
    QBX_O_qbd_reference__LiabilityAccountRef,
    QBX_O_qbd_template__TemplateRet,
    QBX_O_qbd_price_level__PriceLevelRet,
    QBX_O_qbd_per_item_price_level__PriceLevelPerItemRet,
    QBX_O_qbd_billing_rate__BillingRateRet,
    QBX_O_qbd_per_item_billing_rate__BillingRatePerItemRet,
    QBX_O_qbd_vehicle__VehicleRet,
    QBX_O_qbd_unit_of_measure_set__UnitOfMeasureSetRet,
    QBX_O_qbd_base_unit__BaseUnit,
    QBX_O_qbd_related_unit__RelatedUnit,
    QBX_O_qbd_default_unit__DefaultUnit,
    QBX_O_qbd_workers_comp_code__WorkersCompCodeRet,
    QBX_O_qbd_rate_history__RateHistory,
    QBX_O_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet,
    QBX_O_qbd_category_account_mapping__CategoryAccountMapping,
    QBX_O_qbd_reference__MappingAccount_AccountRef,
    QBX_O_qbd_sales_tax_return__SalesTaxReturnRet,
    QBX_O_qbd_sales_tax_return_line__SalesTaxReturnLineRet,
    QBX_O_qbd_currency__CurrencyRet,
    QBX_O_qbd_currency_format__CurrencyFormat,
    QBX_O_qbd_payroll_last_period__PayrollLastPeriodRet,
    QBX_O_qbd_inventory_site__InventorySiteRet,
    QBX_O_qbd_reference__ParentSiteRef,
    QBX_O_qbd_site_address__SiteAddress,
    QBX_O_qbd_invoice__InvoiceRet,
    QBX_O_qbd_reference__ARAccountRef,
    QBX_O_qbd_reference__TemplateRef,
    QBX_O_qbd_reference__ShipMethodRef,
    QBX_O_qbd_reference__CustomerMsgRef,
    QBX_O_qbd_reference__CustomerSalesTaxCodeRef,
    QBX_O_qbd_linked_transaction__LinkedTxn,
    QBX_O_qbd_invoice_line__InvoiceLineRet,
    QBX_O_qbd_reference__OverrideUOMSetRef,
    QBX_O_qbd_reference__InventorySiteRef,
    QBX_O_qbd_reference__InventorySiteLocationRef,
    QBX_O_qbd_invoice_line_group__InvoiceLineGroupRet,
    QBX_O_qbd_reference__ItemGroupRef,
    QBX_O_qbd_estimate__EstimateRet,
    QBX_O_qbd_estimate_line__EstimateLineRet,
    QBX_O_qbd_estimate_line_group__EstimateLineGroupRet,
    QBX_O_qbd_sales_order__SalesOrderRet,
    QBX_O_qbd_sales_order_line__SalesOrderLineRet,
    QBX_O_qbd_sales_order_line_group__SalesOrderLineGroupRet,
    QBX_O_qbd_sales_receipt__SalesReceiptRet,
    QBX_O_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo,
    QBX_O_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo,
    QBX_O_qbd_credit_card_transaction_response__CreditCardTxnResultInfo,
    QBX_O_qbd_sales_receipt_line__SalesReceiptLineRet,
    QBX_O_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet,
    QBX_O_qbd_credit_memo__CreditMemoRet,
    QBX_O_qbd_credit_memo_line__CreditMemoLineRet,
    QBX_O_qbd_credit_memo_line_group__CreditMemoLineGroupRet,
    QBX_O_qbd_receive_payment__ReceivePaymentRet,
    QBX_O_qbd_target_transaction__AppliedToTxnRet,
    QBX_O_qbd_reference__DiscountAccountRef,
    QBX_O_qbd_reference__DiscountClassRef,
    QBX_O_qbd_payment_to_deposit__ReceivePaymentToDepositRet,
    QBX_O_qbd_charge__ChargeRet,
    QBX_O_qbd_purchase_order__PurchaseOrderRet,
    QBX_O_qbd_reference__ShipToEntityRef,
    QBX_O_qbd_purchase_order_line__PurchaseOrderLineRet,
    QBX_O_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet,
    QBX_O_qbd_bill__BillRet,
    QBX_O_qbd_reference__APAccountRef,
    QBX_O_qbd_expense_line__ExpenseLineRet,
    QBX_O_qbd_item_line__ItemLineRet,
    QBX_O_qbd_item_group_line__ItemGroupLineRet,
    QBX_O_qbd_custom_field__DataExt,
    QBX_O_qbd_item_receipt__ItemReceiptRet,
    QBX_O_qbd_vendor_credit__VendorCreditRet,
    QBX_O_qbd_bill_check_payment__BillPaymentCheckRet,
    QBX_O_qbd_reference__PayeeEntityRef,
    QBX_O_qbd_reference__BankAccountRef,
    QBX_O_qbd_bill_credit_card_payment__BillPaymentCreditCardRet,
    QBX_O_qbd_reference__CreditCardAccountRef,
    QBX_O_qbd_bill_to_pay__BillToPayRet,
    QBX_O_qbd_payable_bill__BillToPay,
    QBX_O_qbd_applicable_credit__CreditToApply,
    QBX_O_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet,
    QBX_O_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef,
    QBX_O_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef,
    QBX_O_qbd_address__SalesTaxPaymentCheckAdd_Address,
    QBX_O_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet,
    QBX_O_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet,
    QBX_O_qbd_sales_tax_payable__SalesTaxPayableRet,
    QBX_O_qbd_sales_tax_payable_line__SalesTaxPayableLineRet,
    QBX_O_qbd_inventory_adjustment__InventoryAdjustmentRet,
    QBX_O_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet,
    QBX_O_qbd_time_tracking_activity__TimeTrackingRet,
    QBX_O_qbd_reference__EntityRef,
    QBX_O_qbd_reference__ItemServiceRef,
    QBX_O_qbd_check__CheckRet,
    QBX_O_qbd_credit_card_charge__CreditCardChargeRet,
    QBX_O_qbd_credit_card_credit__CreditCardCreditRet,
    QBX_O_qbd_journal_entry__JournalEntryRet,
    QBX_O_qbd_journal_debit_line__JournalDebitLine,
    QBX_O_qbd_journal_credit_line__JournalCreditLine,
    QBX_O_qbd_deposit__DepositRet,
    QBX_O_qbd_deposit_cash_back_line__CashBackInfoRet,
    QBX_O_qbd_deposit_line__DepositLineRet,
    QBX_O_qbd_deleted_list_object__ListDeletedRet,
    QBX_O_qbd_deleted_transaction__TxnDeletedRet,
    QBX_O_qbd_data_event_recovery_info__DataEventRecoveryInfoRet,
    QBX_O_qbd_transaction__TransactionRet,
    QBX_O_qbd_build_assembly__BuildAssemblyRet,
    QBX_O_qbd_reference__ItemInventoryAssemblyRef,
    QBX_O_qbd_component_item_line__ComponentItemLineRet,
    QBX_O_qbd_buildable_assembly__ItemAssembliesCanBuildRet,
    QBX_O_qbd_credit_card_refund__ARRefundCreditCardRet,
    QBX_O_qbd_reference__RefundFromAccountRef,
    QBX_O_qbd_credit_transaction__RefundAppliedToTxnRet,
    QBX_O_qbd_vehicle_mileage__VehicleMileageRet,
    QBX_O_qbd_reference__VehicleRef,
    QBX_O_qbd_inventory_transfer__TransferInventoryRet,
    QBX_O_qbd_reference__FromInventorySiteRef,
    QBX_O_qbd_reference__ToInventorySiteRef,
    QBX_O_qbd_inventory_transfer_line__TransferInventoryLineRet,
    QBX_O_qbd_reference__FromInventorySiteLocationRef,
    QBX_O_qbd_reference__ToInventorySiteLocationRef,
    QBX_O_qbd_item_site__ItemSitesRet,
    QBX_O_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef,
    QBX_O_qbd_reference__ItemSitesRet_ItemInventoryRef,
    QBX_O_qbd_reference__ItemSitesRet_InventorySiteRef,
    QBX_O_qbd_reference__ItemSitesRet_InventorySiteLocationRef,
    QBX_O_qbd_barcode__BarCodeRet,
    QBX_O_qbd_transfer__TransferRet,
    QBX_O_qbd_reference__TransferFromAccountRef,
    QBX_O_qbd_reference__TransferToAccountRef,
    QBX_O_qbd_report__ReportRet__GeneralSummaryReportQueryRs,
    QBX_O_qbd_report_column__ColDesc,
    QBX_O_qbd_report_column_title__ColTitle,
    QBX_O_qbd_report__ReportRet__JobReportQueryRs,
    QBX_O_qbd_report__ReportRet__TimeReportQueryRs,
    QBX_O_qbd_report__ReportRet__AgingReportQueryRs,
    QBX_O_qbd_report__ReportRet__BudgetSummaryReportQueryRs,
    QBX_O_qbd_report__ReportRet__GeneralDetailReportQueryRs,
    QBX_O_qbd_report__ReportRet__CustomDetailReportQueryRs,
    QBX_O_qbd_report__ReportRet__CustomSummaryReportQueryRs,
    QBX_O_qbd_report__ReportRet__PayrollDetailReportQueryRs,
    QBX_O_qbd_report__ReportRet__PayrollSummaryReportQueryRs,
    QBX_O_qbd_custom_field_definition__DataExtDefRet,
    QBX_O_qbd_custom_field_definition_deletion__DataExtDefDelRet,
    QBX_O_qbd_custom_field_deletion__DataExtDelRet,
    QBX_O_qbd_reference__ListObjRef,
    QBX_O_qbd_data_event_subscription__DataEventSubscriptionRet,
    QBX_O_qbd_com_callback_info__COMCallbackInfo,
    QBX_O_qbd_list_event_subscription__ListEventSubscription,
    QBX_O_qbd_transaction_event_subscription__TxnEventSubscription,
    QBX_O_qbd_ui_event_subscription__UIEventSubscriptionRet,
    QBX_O_qbd_company_file_event_subscription__CompanyFileEventSubscription,
    QBX_O_qbd_ui_extension_subscription__UIExtensionSubscriptionRet,
    QBX_O_qbd_menu_extension_subscription__MenuExtensionSubscription,
    QBX_O_qbd_submenu__Submenu,
    QBX_O_qbd_display_condition__DisplayCondition,
    QBX_O_qbd_menu_item__MenuItem,
    QBX_O_qbd_report_data_row__DataRow,
    QBX_O_qbd_report_row_descriptor__RowData,
    QBX_O_qbd_report_cell__ColData,
    QBX_O_qbd_report_text_row__TextRow,
    QBX_O_qbd_report_subtotal_row__SubtotalRow,
    QBX_O_qbd_report_total_row__TotalRow,
};
enum {
    QBX_TEXT_qbd_signon_app_cert__SignonAppCertRs = 0,
    QBX_TEXT_qbd_signon_desktop__SignonDesktopRs = QBX_TEXT_qbd_signon_app_cert__SignonAppCertRs + 43,
    QBX_TEXT_qbd_signon_ticket__SignonTicketRs = QBX_TEXT_qbd_signon_desktop__SignonDesktopRs + 43,
    QBX_TEXT_qbd_list_deletion__ListDelRs = QBX_TEXT_qbd_signon_ticket__SignonTicketRs + 43,
    QBX_TEXT_qbd_list_merge__ListMergeRs = QBX_TEXT_qbd_list_deletion__ListDelRs + 92,
    QBX_TEXT_qbd_merged_from__MergedFrom = QBX_TEXT_qbd_list_merge__ListMergeRs + 55,
    QBX_TEXT_qbd_merged_to__MergedTo = QBX_TEXT_qbd_merged_from__MergedFrom + 74,
    QBX_TEXT_qbd_transaction_deletion__TxnDelRs = QBX_TEXT_qbd_merged_to__MergedTo + 111,
    QBX_TEXT_qbd_transaction_void__TxnVoidRs = QBX_TEXT_qbd_transaction_deletion__TxnDelRs + 107,
    QBX_TEXT_qbd_data_event__DataEvent = QBX_TEXT_qbd_transaction_void__TxnVoidRs + 120,
    QBX_TEXT_qbd_host_info__HostInfo = QBX_TEXT_qbd_data_event__DataEvent + 156,
    QBX_TEXT_qbd_list_event__ListEvent = QBX_TEXT_qbd_host_info__HostInfo + 74,
    QBX_TEXT_qbd_transaction_event__TxnEvent = QBX_TEXT_qbd_list_event__ListEvent + 111,
    QBX_TEXT_qbd_ui_event__UIEvent = QBX_TEXT_qbd_transaction_event__TxnEvent + 125,
    QBX_TEXT_qbd_company_file_event__CompanyFileEvent = QBX_TEXT_qbd_ui_event__UIEvent + 63,
    QBX_TEXT_qbd_ui_extension_event__UIExtensionEvent = QBX_TEXT_qbd_company_file_event__CompanyFileEvent + 77,
    QBX_TEXT_qbd_current_window__CurrentWindow = QBX_TEXT_qbd_ui_extension_event__UIExtensionEvent + 76,
    QBX_TEXT_qbd_host__HostRet = QBX_TEXT_qbd_current_window__CurrentWindow + 74,
    QBX_TEXT_qbd_list_meta_data__ListMetaData = QBX_TEXT_qbd_host__HostRet + 164,
    QBX_TEXT_qbd_list_capacity__AccountMetaData = QBX_TEXT_qbd_list_meta_data__ListMetaData + 484,
    QBX_TEXT_qbd_list_capacity__BillingRateMetaData = QBX_TEXT_qbd_list_capacity__AccountMetaData + 23,
    QBX_TEXT_qbd_list_capacity__ClassMetaData = QBX_TEXT_qbd_list_capacity__BillingRateMetaData + 23,
    QBX_TEXT_qbd_list_capacity__CustomerMsgMetaData = QBX_TEXT_qbd_list_capacity__ClassMetaData + 23,
    QBX_TEXT_qbd_list_capacity__CustomerTypeMetaData = QBX_TEXT_qbd_list_capacity__CustomerMsgMetaData + 23,
    QBX_TEXT_qbd_list_capacity__EntityMetaData = QBX_TEXT_qbd_list_capacity__CustomerTypeMetaData + 23,
    QBX_TEXT_qbd_list_capacity__ItemMetaData = QBX_TEXT_qbd_list_capacity__EntityMetaData + 23,
    QBX_TEXT_qbd_list_capacity__JobTypeMetaData = QBX_TEXT_qbd_list_capacity__ItemMetaData + 23,
    QBX_TEXT_qbd_list_capacity__PaymentMethodMetaData = QBX_TEXT_qbd_list_capacity__JobTypeMetaData + 23,
    QBX_TEXT_qbd_list_capacity__PayrollItemMetaData = QBX_TEXT_qbd_list_capacity__PaymentMethodMetaData + 23,
    QBX_TEXT_qbd_list_capacity__PriceLevelMetaData = QBX_TEXT_qbd_list_capacity__PayrollItemMetaData + 23,
    QBX_TEXT_qbd_list_capacity__SalesRepMetaData = QBX_TEXT_qbd_list_capacity__PriceLevelMetaData + 23,
    QBX_TEXT_qbd_list_capacity__SalesTaxCodeMetaData = QBX_TEXT_qbd_list_capacity__SalesRepMetaData + 23,
    QBX_TEXT_qbd_list_capacity__ShipMethodMetaData = QBX_TEXT_qbd_list_capacity__SalesTaxCodeMetaData + 23,
    QBX_TEXT_qbd_list_capacity__TemplateMetaData = QBX_TEXT_qbd_list_capacity__ShipMethodMetaData + 23,
    QBX_TEXT_qbd_list_capacity__TermsMetaData = QBX_TEXT_qbd_list_capacity__TemplateMetaData + 23,
    QBX_TEXT_qbd_list_capacity__ToDoMetaData = QBX_TEXT_qbd_list_capacity__TermsMetaData + 23,
    QBX_TEXT_qbd_list_capacity__VehicleMetaData = QBX_TEXT_qbd_list_capacity__ToDoMetaData + 23,
    QBX_TEXT_qbd_list_capacity__VendorTypeMetaData = QBX_TEXT_qbd_list_capacity__VehicleMetaData + 23,
    QBX_TEXT_qbd_company__CompanyRet = QBX_TEXT_qbd_list_capacity__VendorTypeMetaData + 23,
    QBX_TEXT_qbd_address__Address = QBX_TEXT_qbd_company__CompanyRet + 364,
    QBX_TEXT_qbd_address__LegalAddress = QBX_TEXT_qbd_address__Address + 135,
    QBX_TEXT_qbd_address__CompanyAddressForCustomer = QBX_TEXT_qbd_address__LegalAddress + 135,
    QBX_TEXT_qbd_subscribed_service__SubscribedServices = QBX_TEXT_qbd_address__CompanyAddressForCustomer + 135,
    QBX_TEXT_qbd_service__Service = QBX_TEXT_qbd_subscribed_service__SubscribedServices + 14,
    QBX_TEXT_qbd_accountant_copy__AccountantCopy = QBX_TEXT_qbd_service__Service + 47,
    QBX_TEXT_qbd_custom_field__DataExtRet = QBX_TEXT_qbd_accountant_copy__AccountantCopy + 48,
    QBX_TEXT_qbd_company_activity__CompanyActivityRet = QBX_TEXT_qbd_custom_field__DataExtRet + 52,
    QBX_TEXT_qbd_preferences__PreferencesRet = QBX_TEXT_qbd_company_activity__CompanyActivityRet + 47,
    QBX_TEXT_qbd_accounting_preferences__AccountingPreferences = QBX_TEXT_qbd_preferences__PreferencesRet + 266,
    QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences = QBX_TEXT_qbd_accounting_preferences__AccountingPreferences + 197,
    QBX_TEXT_qbd_reference__FinanceChargeAccountRef = QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences + 192,
    QBX_TEXT_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences = QBX_TEXT_qbd_reference__FinanceChargeAccountRef + 26,
    QBX_TEXT_qbd_multi_currency_preferences__MultiCurrencyPreferences = QBX_TEXT_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences + 94,
    QBX_TEXT_qbd_reference__HomeCurrencyRef = QBX_TEXT_qbd_multi_currency_preferences__MultiCurrencyPreferences + 50,
    QBX_TEXT_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences = QBX_TEXT_qbd_reference__HomeCurrencyRef + 26,
    QBX_TEXT_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences = QBX_TEXT_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences + 80,
    QBX_TEXT_qbd_reference__DefaultDiscountAccountRef = QBX_TEXT_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences + 114,
    QBX_TEXT_qbd_reports_preferences__ReportsPreferences = QBX_TEXT_qbd_reference__DefaultDiscountAccountRef + 26,
    QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences = QBX_TEXT_qbd_reports_preferences__ReportsPreferences + 50,
    QBX_TEXT_qbd_reference__DefaultShipMethodRef = QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences + 182,
    QBX_TEXT_qbd_price_levels__PriceLevels = QBX_TEXT_qbd_reference__DefaultShipMethodRef + 26,
    QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences = QBX_TEXT_qbd_price_levels__PriceLevels + 56,
    QBX_TEXT_qbd_reference__DefaultItemSalesTaxRef = QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences + 223,
    QBX_TEXT_qbd_reference__DefaultTaxableSalesTaxCodeRef = QBX_TEXT_qbd_reference__DefaultItemSalesTaxRef + 26,
    QBX_TEXT_qbd_reference__DefaultNonTaxableSalesTaxCodeRef = QBX_TEXT_qbd_reference__DefaultTaxableSalesTaxCodeRef + 26,
    QBX_TEXT_qbd_time_tracking_preferences__TimeTrackingPreferences = QBX_TEXT_qbd_reference__DefaultNonTaxableSalesTaxCodeRef + 26,
    QBX_TEXT_qbd_current_app_access_rights__CurrentAppAccessRights = QBX_TEXT_qbd_time_tracking_preferences__TimeTrackingPreferences + 22,
    QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences = QBX_TEXT_qbd_current_app_access_rights__CurrentAppAccessRights + 96,
    QBX_TEXT_qbd_account__AccountRet = QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 389,
    QBX_TEXT_qbd_reference__ParentRef = QBX_TEXT_qbd_account__AccountRet + 438,
    QBX_TEXT_qbd_reference__SalesTaxCodeRef = QBX_TEXT_qbd_reference__ParentRef + 26,
    QBX_TEXT_qbd_tax_line_info__TaxLineInfoRet = QBX_TEXT_qbd_reference__SalesTaxCodeRef + 26,
    QBX_TEXT_qbd_reference__CurrencyRef = QBX_TEXT_qbd_tax_line_info__TaxLineInfoRet + 36,
    QBX_TEXT_qbd_account_tax_line__AccountTaxLineInfoRet = QBX_TEXT_qbd_reference__CurrencyRef + 26,
    QBX_TEXT_qbd_lead__LeadRet = QBX_TEXT_qbd_account_tax_line__AccountTaxLineInfoRet + 36,
    QBX_TEXT_qbd_custom_contact_field__AdditionalContactRef = QBX_TEXT_qbd_lead__LeadRet + 214,
    QBX_TEXT_qbd_lead_location__LocationsRet = QBX_TEXT_qbd_custom_contact_field__AdditionalContactRef + 25,
    QBX_TEXT_qbd_lead_address__LeadAddress = QBX_TEXT_qbd_lead_location__LocationsRet + 68,
    QBX_TEXT_qbd_lead_contact__LeadContactsRet = QBX_TEXT_qbd_lead_address__LeadAddress + 65,
    QBX_TEXT_qbd_customer__CustomerRet = QBX_TEXT_qbd_lead_contact__LeadContactsRet + 155,
    QBX_TEXT_qbd_reference__ClassRef = QBX_TEXT_qbd_customer__CustomerRet + 1072,
    QBX_TEXT_qbd_address__BillAddress = QBX_TEXT_qbd_reference__ClassRef + 26,
    QBX_TEXT_qbd_address__ShipAddress = QBX_TEXT_qbd_address__BillAddress + 135,
    QBX_TEXT_qbd_shipping_address__ShipToAddress = QBX_TEXT_qbd_address__ShipAddress + 135,
    QBX_TEXT_qbd_contact__ContactsRet = QBX_TEXT_qbd_shipping_address__ShipToAddress + 179,
    QBX_TEXT_qbd_reference__CustomerTypeRef = QBX_TEXT_qbd_contact__ContactsRet + 215,
    QBX_TEXT_qbd_reference__TermsRef = QBX_TEXT_qbd_reference__CustomerTypeRef + 26,
    QBX_TEXT_qbd_reference__SalesRepRef = QBX_TEXT_qbd_reference__TermsRef + 26,
    QBX_TEXT_qbd_reference__CustomerAdd_SalesTaxCodeRef = QBX_TEXT_qbd_reference__SalesRepRef + 26,
    QBX_TEXT_qbd_reference__CustomerAdd_ItemSalesTaxRef = QBX_TEXT_qbd_reference__CustomerAdd_SalesTaxCodeRef + 26,
    QBX_TEXT_qbd_reference__PreferredPaymentMethodRef = QBX_TEXT_qbd_reference__CustomerAdd_ItemSalesTaxRef + 26,
    QBX_TEXT_qbd_credit_card__CreditCardInfo = QBX_TEXT_qbd_reference__PreferredPaymentMethodRef + 26,
    QBX_TEXT_qbd_reference__JobTypeRef = QBX_TEXT_qbd_credit_card__CreditCardInfo + 104,
    QBX_TEXT_qbd_note__AdditionalNotesRet = QBX_TEXT_qbd_reference__JobTypeRef + 26,
    QBX_TEXT_qbd_reference__PriceLevelRef = QBX_TEXT_qbd_note__AdditionalNotesRet + 34,
    QBX_TEXT_qbd_employee__EmployeeRet = QBX_TEXT_qbd_reference__PriceLevelRef + 26,
    QBX_TEXT_qbd_reference__SupervisorRef = QBX_TEXT_qbd_employee__EmployeeRet + 1027,
    QBX_TEXT_qbd_employee_address__EmployeeAddress = QBX_TEXT_qbd_reference__SupervisorRef + 26,
    QBX_TEXT_qbd_emergency_contact_set__EmergencyContacts = QBX_TEXT_qbd_employee_address__EmployeeAddress + 110,
    QBX_TEXT_qbd_emergency_contact__PrimaryContact = QBX_TEXT_qbd_emergency_contact_set__EmergencyContacts + 46,
    QBX_TEXT_qbd_emergency_contact__SecondaryContact = QBX_TEXT_qbd_emergency_contact__PrimaryContact + 41,
    QBX_TEXT_qbd_reference__BillingRateRef = QBX_TEXT_qbd_emergency_contact__SecondaryContact + 41,
    QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo = QBX_TEXT_qbd_reference__BillingRateRef + 26,
    QBX_TEXT_qbd_earnings__Earnings = QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo + 118,
    QBX_TEXT_qbd_reference__PayrollItemWageRef = QBX_TEXT_qbd_earnings__Earnings + 54,
    QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours = QBX_TEXT_qbd_reference__PayrollItemWageRef + 26,
    QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours = QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours + 160,
    QBX_TEXT_qbd_other_name__OtherNameRet = QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 160,
    QBX_TEXT_qbd_address__OtherNameAddress = QBX_TEXT_qbd_other_name__OtherNameRet + 394,
    QBX_TEXT_qbd_vendor__VendorRet = QBX_TEXT_qbd_address__OtherNameAddress + 135,
    QBX_TEXT_qbd_address__VendorAddress = QBX_TEXT_qbd_vendor__VendorRet + 1006,
    QBX_TEXT_qbd_reference__VendorTypeRef = QBX_TEXT_qbd_address__VendorAddress + 135,
    QBX_TEXT_qbd_reference__SalesTaxReturnRef = QBX_TEXT_qbd_reference__VendorTypeRef + 26,
    QBX_TEXT_qbd_reference__TaxOnPurchasesAccountRef = QBX_TEXT_qbd_reference__SalesTaxReturnRef + 26,
    QBX_TEXT_qbd_reference__TaxOnSalesAccountRef = QBX_TEXT_qbd_reference__TaxOnPurchasesAccountRef + 26,
    QBX_TEXT_qbd_reference__PrefillAccountRef = QBX_TEXT_qbd_reference__TaxOnSalesAccountRef + 26,
    QBX_TEXT_qbd_standard_term__StandardTermsRet = QBX_TEXT_qbd_reference__PrefillAccountRef + 26,
    QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet = QBX_TEXT_qbd_standard_term__StandardTermsRet + 188,
    QBX_TEXT_qbd_class__ClassRet = QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 226,
    QBX_TEXT_qbd_sales_representative__SalesRepRet = QBX_TEXT_qbd_class__ClassRet + 165,
    QBX_TEXT_qbd_reference__SalesRepEntityRef = QBX_TEXT_qbd_sales_representative__SalesRepRet + 151,
    QBX_TEXT_qbd_customer_type__CustomerTypeRet = QBX_TEXT_qbd_reference__SalesRepEntityRef + 26,
    QBX_TEXT_qbd_vendor_type__VendorTypeRet = QBX_TEXT_qbd_customer_type__CustomerTypeRet + 173,
    QBX_TEXT_qbd_job_type__JobTypeRet = QBX_TEXT_qbd_vendor_type__VendorTypeRet + 171,
    QBX_TEXT_qbd_customer_message__CustomerMsgRet = QBX_TEXT_qbd_job_type__JobTypeRet + 168,
    QBX_TEXT_qbd_payment_method__PaymentMethodRet = QBX_TEXT_qbd_customer_message__CustomerMsgRet + 130,
    QBX_TEXT_qbd_shipping_method__ShipMethodRet = QBX_TEXT_qbd_payment_method__PaymentMethodRet + 153,
    QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet = QBX_TEXT_qbd_shipping_method__ShipMethodRet + 129,
    QBX_TEXT_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef = QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 184,
    QBX_TEXT_qbd_to_do__ToDoRet = QBX_TEXT_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef + 26,
    QBX_TEXT_qbd_reference__CustomerRef = QBX_TEXT_qbd_to_do__ToDoRet + 259,
    QBX_TEXT_qbd_reference__EmployeeRef = QBX_TEXT_qbd_reference__CustomerRef + 26,
    QBX_TEXT_qbd_reference__LeadRef = QBX_TEXT_qbd_reference__EmployeeRef + 26,
    QBX_TEXT_qbd_reference__VendorRef = QBX_TEXT_qbd_reference__LeadRef + 26,
    QBX_TEXT_qbd_service_item__ItemServiceRet = QBX_TEXT_qbd_reference__VendorRef + 26,
    QBX_TEXT_qbd_reference__UnitOfMeasureSetRef = QBX_TEXT_qbd_service_item__ItemServiceRet + 341,
    QBX_TEXT_qbd_sales_or_purchase_details__SalesOrPurchase = QBX_TEXT_qbd_reference__UnitOfMeasureSetRef + 26,
    QBX_TEXT_qbd_reference__AccountRef = QBX_TEXT_qbd_sales_or_purchase_details__SalesOrPurchase + 77,
    QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase = QBX_TEXT_qbd_reference__AccountRef + 26,
    QBX_TEXT_qbd_reference__IncomeAccountRef = QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 178,
    QBX_TEXT_qbd_reference__PurchaseTaxCodeRef = QBX_TEXT_qbd_reference__IncomeAccountRef + 26,
    QBX_TEXT_qbd_reference__ExpenseAccountRef = QBX_TEXT_qbd_reference__PurchaseTaxCodeRef + 26,
    QBX_TEXT_qbd_reference__PrefVendorRef = QBX_TEXT_qbd_reference__ExpenseAccountRef + 26,
    QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet = QBX_TEXT_qbd_reference__PrefVendorRef + 26,
    QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet = QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 358,
    QBX_TEXT_qbd_inventory_item__ItemInventoryRet = QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 345,
    QBX_TEXT_qbd_reference__COGSAccountRef = QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 637,
    QBX_TEXT_qbd_reference__AssetAccountRef = QBX_TEXT_qbd_reference__COGSAccountRef + 26,
    QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet = QBX_TEXT_qbd_reference__AssetAccountRef + 26,
    QBX_TEXT_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine = QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 671,
    QBX_TEXT_qbd_reference__ItemInventoryRef = QBX_TEXT_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine + 37,
    QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet = QBX_TEXT_qbd_reference__ItemInventoryRef + 26,
    QBX_TEXT_qbd_fixed_asset_sales_details__FixedAssetSalesInfo = QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 571,
    QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet = QBX_TEXT_qbd_fixed_asset_sales_details__FixedAssetSalesInfo + 79,
    QBX_TEXT_qbd_discount_item__ItemDiscountRet = QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 220,
    QBX_TEXT_qbd_payment_item__ItemPaymentRet = QBX_TEXT_qbd_discount_item__ItemDiscountRet + 338,
    QBX_TEXT_qbd_reference__DepositToAccountRef = QBX_TEXT_qbd_payment_item__ItemPaymentRet + 254,
    QBX_TEXT_qbd_reference__PaymentMethodRef = QBX_TEXT_qbd_reference__DepositToAccountRef + 26,
    QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet = QBX_TEXT_qbd_reference__PaymentMethodRef + 26,
    QBX_TEXT_qbd_reference__TaxVendorRef = QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 269,
    QBX_TEXT_qbd_reference__SalesTaxReturnLineRef = QBX_TEXT_qbd_reference__TaxVendorRef + 26,
    QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet = QBX_TEXT_qbd_reference__SalesTaxReturnLineRef + 26,
    QBX_TEXT_qbd_reference__ItemSalesTaxRef = QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 223,
    QBX_TEXT_qbd_item_group__ItemGroupRet = QBX_TEXT_qbd_reference__ItemSalesTaxRef + 26,
    QBX_TEXT_qbd_item_group_member__ItemGroupLine = QBX_TEXT_qbd_item_group__ItemGroupRet + 283,
    QBX_TEXT_qbd_reference__ItemRef = QBX_TEXT_qbd_item_group_member__ItemGroupLine + 49,
    QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet = QBX_TEXT_qbd_reference__ItemRef + 26,
    QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet = QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 226,
    QBX_TEXT_qbd_reference__LiabilityAccountRef = QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 200,
    QBX_TEXT_qbd_template__TemplateRet = QBX_TEXT_qbd_reference__LiabilityAccountRef + 26,
    QBX_TEXT_qbd_price_level__PriceLevelRet = QBX_TEXT_qbd_template__TemplateRet + 142,
    QBX_TEXT_qbd_per_item_price_level__PriceLevelPerItemRet = QBX_TEXT_qbd_price_level__PriceLevelRet + 210,
    QBX_TEXT_qbd_billing_rate__BillingRateRet = QBX_TEXT_qbd_per_item_price_level__PriceLevelPerItemRet + 57,
    QBX_TEXT_qbd_per_item_billing_rate__BillingRatePerItemRet = QBX_TEXT_qbd_billing_rate__BillingRateRet + 182,
    QBX_TEXT_qbd_vehicle__VehicleRet = QBX_TEXT_qbd_per_item_billing_rate__BillingRatePerItemRet + 55,
    QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet = QBX_TEXT_qbd_vehicle__VehicleRet + 140,
    QBX_TEXT_qbd_base_unit__BaseUnit = QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 210,
    QBX_TEXT_qbd_related_unit__RelatedUnit = QBX_TEXT_qbd_base_unit__BaseUnit + 32,
    QBX_TEXT_qbd_default_unit__DefaultUnit = QBX_TEXT_qbd_related_unit__RelatedUnit + 55,
    QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet = QBX_TEXT_qbd_default_unit__DefaultUnit + 31,
    QBX_TEXT_qbd_rate_history__RateHistory = QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 255,
    QBX_TEXT_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet = QBX_TEXT_qbd_rate_history__RateHistory + 33,
    QBX_TEXT_qbd_category_account_mapping__CategoryAccountMapping = QBX_TEXT_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet + 69,
    QBX_TEXT_qbd_reference__MappingAccount_AccountRef = QBX_TEXT_qbd_category_account_mapping__CategoryAccountMapping + 54,
    QBX_TEXT_qbd_sales_tax_return__SalesTaxReturnRet = QBX_TEXT_qbd_reference__MappingAccount_AccountRef + 26,
    QBX_TEXT_qbd_sales_tax_return_line__SalesTaxReturnLineRet = QBX_TEXT_qbd_sales_tax_return__SalesTaxReturnRet + 81,
    QBX_TEXT_qbd_currency__CurrencyRet = QBX_TEXT_qbd_sales_tax_return_line__SalesTaxReturnLineRet + 83,
    QBX_TEXT_qbd_currency_format__CurrencyFormat = QBX_TEXT_qbd_currency__CurrencyRet + 229,
    QBX_TEXT_qbd_payroll_last_period__PayrollLastPeriodRet = QBX_TEXT_qbd_currency_format__CurrencyFormat + 103,
    QBX_TEXT_qbd_inventory_site__InventorySiteRet = QBX_TEXT_qbd_payroll_last_period__PayrollLastPeriodRet + 44,
    QBX_TEXT_qbd_reference__ParentSiteRef = QBX_TEXT_qbd_inventory_site__InventorySiteRet + 245,
    QBX_TEXT_qbd_site_address__SiteAddress = QBX_TEXT_qbd_reference__ParentSiteRef + 26,
    QBX_TEXT_qbd_invoice__InvoiceRet = QBX_TEXT_qbd_site_address__SiteAddress + 123,
    QBX_TEXT_qbd_reference__ARAccountRef = QBX_TEXT_qbd_invoice__InvoiceRet + 933,
    QBX_TEXT_qbd_reference__TemplateRef = QBX_TEXT_qbd_reference__ARAccountRef + 26,
    QBX_TEXT_qbd_reference__ShipMethodRef = QBX_TEXT_qbd_reference__TemplateRef + 26,
    QBX_TEXT_qbd_reference__CustomerMsgRef = QBX_TEXT_qbd_reference__ShipMethodRef + 26,
    QBX_TEXT_qbd_reference__CustomerSalesTaxCodeRef = QBX_TEXT_qbd_reference__CustomerMsgRef + 26,
    QBX_TEXT_qbd_linked_transaction__LinkedTxn = QBX_TEXT_qbd_reference__CustomerSalesTaxCodeRef + 26,
    QBX_TEXT_qbd_invoice_line__InvoiceLineRet = QBX_TEXT_qbd_linked_transaction__LinkedTxn + 141,
    QBX_TEXT_qbd_reference__OverrideUOMSetRef = QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 416,
    QBX_TEXT_qbd_reference__InventorySiteRef = QBX_TEXT_qbd_reference__OverrideUOMSetRef + 26,
    QBX_TEXT_qbd_reference__InventorySiteLocationRef = QBX_TEXT_qbd_reference__InventorySiteRef + 26,
    QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet = QBX_TEXT_qbd_reference__InventorySiteLocationRef + 26,
    QBX_TEXT_qbd_reference__ItemGroupRef = QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 251,
    QBX_TEXT_qbd_estimate__EstimateRet = QBX_TEXT_qbd_reference__ItemGroupRef + 26,
    QBX_TEXT_qbd_estimate_line__EstimateLineRet = QBX_TEXT_qbd_estimate__EstimateRet + 713,
    QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet = QBX_TEXT_qbd_estimate_line__EstimateLineRet + 382,
    QBX_TEXT_qbd_sales_order__SalesOrderRet = QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 233,
    QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet = QBX_TEXT_qbd_sales_order__SalesOrderRet + 881,
    QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet = QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 449,
    QBX_TEXT_qbd_sales_receipt__SalesReceiptRet = QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 236,
    QBX_TEXT_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo = QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 814,
    QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo = QBX_TEXT_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo + 31,
    QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo = QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 176,
    QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet = QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 359,
    QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet = QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 451,
    QBX_TEXT_qbd_credit_memo__CreditMemoRet = QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 257,
    QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet = QBX_TEXT_qbd_credit_memo__CreditMemoRet + 836,
    QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet = QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 420,
    QBX_TEXT_qbd_receive_payment__ReceivePaymentRet = QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 255,
    QBX_TEXT_qbd_target_transaction__AppliedToTxnRet = QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 462,
    QBX_TEXT_qbd_reference__DiscountAccountRef = QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 212,
    QBX_TEXT_qbd_reference__DiscountClassRef = QBX_TEXT_qbd_reference__DiscountAccountRef + 26,
    QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet = QBX_TEXT_qbd_reference__DiscountClassRef + 26,
    QBX_TEXT_qbd_charge__ChargeRet = QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 217,
    QBX_TEXT_qbd_purchase_order__PurchaseOrderRet = QBX_TEXT_qbd_charge__ChargeRet + 494,
    QBX_TEXT_qbd_reference__ShipToEntityRef = QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 741,
    QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet = QBX_TEXT_qbd_reference__ShipToEntityRef + 26,
    QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet = QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 436,
    QBX_TEXT_qbd_bill__BillRet = QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 258,
    QBX_TEXT_qbd_reference__APAccountRef = QBX_TEXT_qbd_bill__BillRet + 494,
    QBX_TEXT_qbd_expense_line__ExpenseLineRet = QBX_TEXT_qbd_reference__APAccountRef + 26,
    QBX_TEXT_qbd_item_line__ItemLineRet = QBX_TEXT_qbd_expense_line__ExpenseLineRet + 195,
    QBX_TEXT_qbd_item_group_line__ItemGroupLineRet = QBX_TEXT_qbd_item_line__ItemLineRet + 389,
    QBX_TEXT_qbd_custom_field__DataExt = QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 202,
    QBX_TEXT_qbd_item_receipt__ItemReceiptRet = QBX_TEXT_qbd_custom_field__DataExt + 52,
    QBX_TEXT_qbd_vendor_credit__VendorCreditRet = QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 432,
    QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet = QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 429,
    QBX_TEXT_qbd_reference__PayeeEntityRef = QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 392,
    QBX_TEXT_qbd_reference__BankAccountRef = QBX_TEXT_qbd_reference__PayeeEntityRef + 26,
    QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet = QBX_TEXT_qbd_reference__BankAccountRef + 26,
    QBX_TEXT_qbd_reference__CreditCardAccountRef = QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 365,
    QBX_TEXT_qbd_bill_to_pay__BillToPayRet = QBX_TEXT_qbd_reference__CreditCardAccountRef + 26,
    QBX_TEXT_qbd_payable_bill__BillToPay = QBX_TEXT_qbd_bill_to_pay__BillToPayRet + 26,
    QBX_TEXT_qbd_applicable_credit__CreditToApply = QBX_TEXT_qbd_payable_bill__BillToPay + 199,
    QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet = QBX_TEXT_qbd_applicable_credit__CreditToApply + 209,
    QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef = QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 294,
    QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef = QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef + 26,
    QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address = QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef + 26,
    QBX_TEXT_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet = QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 135,
    QBX_TEXT_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet = QBX_TEXT_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet + 109,
    QBX_TEXT_qbd_sales_tax_payable__SalesTaxPayableRet = QBX_TEXT_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet + 52,
    QBX_TEXT_qbd_sales_tax_payable_line__SalesTaxPayableLineRet = QBX_TEXT_qbd_sales_tax_payable__SalesTaxPayableRet + 38,
    QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet = QBX_TEXT_qbd_sales_tax_payable_line__SalesTaxPayableLineRet + 34,
    QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet = QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 270,
    QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet = QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 230,
    QBX_TEXT_qbd_reference__EntityRef = QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 299,
    QBX_TEXT_qbd_reference__ItemServiceRef = QBX_TEXT_qbd_reference__EntityRef + 26,
    QBX_TEXT_qbd_check__CheckRet = QBX_TEXT_qbd_reference__ItemServiceRef + 26,
    QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet = QBX_TEXT_qbd_check__CheckRet + 442,
    QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet = QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 371,
    QBX_TEXT_qbd_journal_entry__JournalEntryRet = QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 371,
    QBX_TEXT_qbd_journal_debit_line__JournalDebitLine = QBX_TEXT_qbd_journal_entry__JournalEntryRet + 335,
    QBX_TEXT_qbd_journal_credit_line__JournalCreditLine = QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 157,
    QBX_TEXT_qbd_deposit__DepositRet = QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 158,
    QBX_TEXT_qbd_deposit_cash_back_line__CashBackInfoRet = QBX_TEXT_qbd_deposit__DepositRet + 303,
    QBX_TEXT_qbd_deposit_line__DepositLineRet = QBX_TEXT_qbd_deposit_cash_back_line__CashBackInfoRet + 93,
    QBX_TEXT_qbd_deleted_list_object__ListDeletedRet = QBX_TEXT_qbd_deposit_line__DepositLineRet + 233,
    QBX_TEXT_qbd_deleted_transaction__TxnDeletedRet = QBX_TEXT_qbd_deleted_list_object__ListDeletedRet + 115,
    QBX_TEXT_qbd_data_event_recovery_info__DataEventRecoveryInfoRet = QBX_TEXT_qbd_deleted_transaction__TxnDeletedRet + 123,
    QBX_TEXT_qbd_transaction__TransactionRet = QBX_TEXT_qbd_data_event_recovery_info__DataEventRecoveryInfoRet + 49,
    QBX_TEXT_qbd_build_assembly__BuildAssemblyRet = QBX_TEXT_qbd_transaction__TransactionRet + 262,
    QBX_TEXT_qbd_reference__ItemInventoryAssemblyRef = QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 451,
    QBX_TEXT_qbd_component_item_line__ComponentItemLineRet = QBX_TEXT_qbd_reference__ItemInventoryAssemblyRef + 26,
    QBX_TEXT_qbd_buildable_assembly__ItemAssembliesCanBuildRet = QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 184,
    QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet = QBX_TEXT_qbd_buildable_assembly__ItemAssembliesCanBuildRet + 76,
    QBX_TEXT_qbd_reference__RefundFromAccountRef = QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 445,
    QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet = QBX_TEXT_qbd_reference__RefundFromAccountRef + 26,
    QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet = QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 198,
    QBX_TEXT_qbd_reference__VehicleRef = QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 391,
    QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet = QBX_TEXT_qbd_reference__VehicleRef + 26,
    QBX_TEXT_qbd_reference__FromInventorySiteRef = QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 233,
    QBX_TEXT_qbd_reference__ToInventorySiteRef = QBX_TEXT_qbd_reference__FromInventorySiteRef + 26,
    QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet = QBX_TEXT_qbd_reference__ToInventorySiteRef + 26,
    QBX_TEXT_qbd_reference__FromInventorySiteLocationRef = QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 215,
    QBX_TEXT_qbd_reference__ToInventorySiteLocationRef = QBX_TEXT_qbd_reference__FromInventorySiteLocationRef + 26,
    QBX_TEXT_qbd_item_site__ItemSitesRet = QBX_TEXT_qbd_reference__ToInventorySiteLocationRef + 26,
    QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef = QBX_TEXT_qbd_item_site__ItemSitesRet + 459,
    QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryRef = QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef + 26,
    QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteRef = QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryRef + 26,
    QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteLocationRef = QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteRef + 26,
    QBX_TEXT_qbd_barcode__BarCodeRet = QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteLocationRef + 26,
    QBX_TEXT_qbd_transfer__TransferRet = QBX_TEXT_qbd_barcode__BarCodeRet + 69,
    QBX_TEXT_qbd_reference__TransferFromAccountRef = QBX_TEXT_qbd_transfer__TransferRet + 254,
    QBX_TEXT_qbd_reference__TransferToAccountRef = QBX_TEXT_qbd_reference__TransferFromAccountRef + 26,
    QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs = QBX_TEXT_qbd_reference__TransferToAccountRef + 26,
    QBX_TEXT_qbd_report_column__ColDesc = QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 200,
    QBX_TEXT_qbd_report_column_title__ColTitle = QBX_TEXT_qbd_report_column__ColDesc + 62,
    QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs = QBX_TEXT_qbd_report_column_title__ColTitle + 30,
    QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs = QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 188,
    QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs = QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 189,
    QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs = QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 190,
    QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs = QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 199,
    QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs = QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 199,
    QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs = QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 198,
    QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs = QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 199,
    QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs = QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 199,
    QBX_TEXT_qbd_custom_field_definition__DataExtDefRet = QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 200,
    QBX_TEXT_qbd_custom_field_definition_deletion__DataExtDefDelRet = QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 160,
    QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet = QBX_TEXT_qbd_custom_field_definition_deletion__DataExtDefDelRet + 44,
    QBX_TEXT_qbd_reference__ListObjRef = QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 164,
    QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet = QBX_TEXT_qbd_reference__ListObjRef + 26,
    QBX_TEXT_qbd_com_callback_info__COMCallbackInfo = QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 215,
    QBX_TEXT_qbd_list_event_subscription__ListEventSubscription = QBX_TEXT_qbd_com_callback_info__COMCallbackInfo + 42,
    QBX_TEXT_qbd_transaction_event_subscription__TxnEventSubscription = QBX_TEXT_qbd_list_event_subscription__ListEventSubscription + 45,
    QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet = QBX_TEXT_qbd_transaction_event_subscription__TxnEventSubscription + 59,
    QBX_TEXT_qbd_company_file_event_subscription__CompanyFileEventSubscription = QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet + 141,
    QBX_TEXT_qbd_ui_extension_subscription__UIExtensionSubscriptionRet = QBX_TEXT_qbd_company_file_event_subscription__CompanyFileEventSubscription + 32,
    QBX_TEXT_qbd_menu_extension_subscription__MenuExtensionSubscription = QBX_TEXT_qbd_ui_extension_subscription__UIExtensionSubscriptionRet + 116,
    QBX_TEXT_qbd_submenu__Submenu = QBX_TEXT_qbd_menu_extension_subscription__MenuExtensionSubscription + 48,
    QBX_TEXT_qbd_display_condition__DisplayCondition = QBX_TEXT_qbd_submenu__Submenu + 39,
    QBX_TEXT_qbd_menu_item__MenuItem = QBX_TEXT_qbd_display_condition__DisplayCondition + 66,
    QBX_TEXT_qbd_report_data_row__DataRow = QBX_TEXT_qbd_menu_item__MenuItem + 56,
    QBX_TEXT_qbd_report_row_descriptor__RowData = QBX_TEXT_qbd_report_data_row__DataRow + 63,
    QBX_TEXT_qbd_report_cell__ColData = QBX_TEXT_qbd_report_row_descriptor__RowData + 25,
    QBX_TEXT_qbd_report_text_row__TextRow = QBX_TEXT_qbd_report_cell__ColData + 45,
    QBX_TEXT_qbd_report_subtotal_row__SubtotalRow = QBX_TEXT_qbd_report_text_row__TextRow + 43,
    QBX_TEXT_qbd_report_total_row__TotalRow = QBX_TEXT_qbd_report_subtotal_row__SubtotalRow + 67,
};
enum {
    QBX_FIELDS_qbd_signon_app_cert__SignonAppCertRs = 0,
    QBX_FIELDS_qbd_signon_desktop__SignonDesktopRs = QBX_FIELDS_qbd_signon_app_cert__SignonAppCertRs + 6,
    QBX_FIELDS_qbd_signon_ticket__SignonTicketRs = QBX_FIELDS_qbd_signon_desktop__SignonDesktopRs + 6,
    QBX_FIELDS_qbd_list_deletion__ListDelRs = QBX_FIELDS_qbd_signon_ticket__SignonTicketRs + 6,
    QBX_FIELDS_qbd_list_merge__ListMergeRs = QBX_FIELDS_qbd_list_deletion__ListDelRs + 8,
    QBX_FIELDS_qbd_merged_from__MergedFrom = QBX_FIELDS_qbd_list_merge__ListMergeRs + 7,
    QBX_FIELDS_qbd_merged_to__MergedTo = QBX_FIELDS_qbd_merged_from__MergedFrom + 3,
    QBX_FIELDS_qbd_transaction_deletion__TxnDelRs = QBX_FIELDS_qbd_merged_to__MergedTo + 5,
    QBX_FIELDS_qbd_transaction_void__TxnVoidRs = QBX_FIELDS_qbd_transaction_deletion__TxnDelRs + 9,
    QBX_FIELDS_qbd_data_event__DataEvent = QBX_FIELDS_qbd_transaction_void__TxnVoidRs + 10,
    QBX_FIELDS_qbd_host_info__HostInfo = QBX_FIELDS_qbd_data_event__DataEvent + 7,
    QBX_FIELDS_qbd_list_event__ListEvent = QBX_FIELDS_qbd_host_info__HostInfo + 4,
    QBX_FIELDS_qbd_transaction_event__TxnEvent = QBX_FIELDS_qbd_list_event__ListEvent + 4,
    QBX_FIELDS_qbd_ui_event__UIEvent = QBX_FIELDS_qbd_transaction_event__TxnEvent + 4,
    QBX_FIELDS_qbd_company_file_event__CompanyFileEvent = QBX_FIELDS_qbd_ui_event__UIEvent + 3,
    QBX_FIELDS_qbd_ui_extension_event__UIExtensionEvent = QBX_FIELDS_qbd_company_file_event__CompanyFileEvent + 3,
    QBX_FIELDS_qbd_current_window__CurrentWindow = QBX_FIELDS_qbd_ui_extension_event__UIExtensionEvent + 4,
    QBX_FIELDS_qbd_host__HostRet = QBX_FIELDS_qbd_current_window__CurrentWindow + 4,
    QBX_FIELDS_qbd_list_meta_data__ListMetaData = QBX_FIELDS_qbd_host__HostRet + 8,
    QBX_FIELDS_qbd_list_capacity__AccountMetaData = QBX_FIELDS_qbd_list_meta_data__ListMetaData + 19,
    QBX_FIELDS_qbd_list_capacity__BillingRateMetaData = QBX_FIELDS_qbd_list_capacity__AccountMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__ClassMetaData = QBX_FIELDS_qbd_list_capacity__BillingRateMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__CustomerMsgMetaData = QBX_FIELDS_qbd_list_capacity__ClassMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__CustomerTypeMetaData = QBX_FIELDS_qbd_list_capacity__CustomerMsgMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__EntityMetaData = QBX_FIELDS_qbd_list_capacity__CustomerTypeMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__ItemMetaData = QBX_FIELDS_qbd_list_capacity__EntityMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__JobTypeMetaData = QBX_FIELDS_qbd_list_capacity__ItemMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__PaymentMethodMetaData = QBX_FIELDS_qbd_list_capacity__JobTypeMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__PayrollItemMetaData = QBX_FIELDS_qbd_list_capacity__PaymentMethodMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__PriceLevelMetaData = QBX_FIELDS_qbd_list_capacity__PayrollItemMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__SalesRepMetaData = QBX_FIELDS_qbd_list_capacity__PriceLevelMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__SalesTaxCodeMetaData = QBX_FIELDS_qbd_list_capacity__SalesRepMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__ShipMethodMetaData = QBX_FIELDS_qbd_list_capacity__SalesTaxCodeMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__TemplateMetaData = QBX_FIELDS_qbd_list_capacity__ShipMethodMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__TermsMetaData = QBX_FIELDS_qbd_list_capacity__TemplateMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__ToDoMetaData = QBX_FIELDS_qbd_list_capacity__TermsMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__VehicleMetaData = QBX_FIELDS_qbd_list_capacity__ToDoMetaData + 1,
    QBX_FIELDS_qbd_list_capacity__VendorTypeMetaData = QBX_FIELDS_qbd_list_capacity__VehicleMetaData + 1,
    QBX_FIELDS_qbd_company__CompanyRet = QBX_FIELDS_qbd_list_capacity__VendorTypeMetaData + 1,
    QBX_FIELDS_qbd_address__Address = QBX_FIELDS_qbd_company__CompanyRet + 21,
    QBX_FIELDS_qbd_address__LegalAddress = QBX_FIELDS_qbd_address__Address + 10,
    QBX_FIELDS_qbd_address__CompanyAddressForCustomer = QBX_FIELDS_qbd_address__LegalAddress + 10,
    QBX_FIELDS_qbd_subscribed_service__SubscribedServices = QBX_FIELDS_qbd_address__CompanyAddressForCustomer + 10,
    QBX_FIELDS_qbd_service__Service = QBX_FIELDS_qbd_subscribed_service__SubscribedServices + 1,
    QBX_FIELDS_qbd_accountant_copy__AccountantCopy = QBX_FIELDS_qbd_service__Service + 3,
    QBX_FIELDS_qbd_custom_field__DataExtRet = QBX_FIELDS_qbd_accountant_copy__AccountantCopy + 2,
    QBX_FIELDS_qbd_company_activity__CompanyActivityRet = QBX_FIELDS_qbd_custom_field__DataExtRet + 4,
    QBX_FIELDS_qbd_preferences__PreferencesRet = QBX_FIELDS_qbd_company_activity__CompanyActivityRet + 2,
    QBX_FIELDS_qbd_accounting_preferences__AccountingPreferences = QBX_FIELDS_qbd_preferences__PreferencesRet + 12,
    QBX_FIELDS_qbd_finance_charge_preferences__FinanceChargePreferences = QBX_FIELDS_qbd_accounting_preferences__AccountingPreferences + 7,
    QBX_FIELDS_qbd_reference__FinanceChargeAccountRef = QBX_FIELDS_qbd_finance_charge_preferences__FinanceChargePreferences + 7,
    QBX_FIELDS_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences = QBX_FIELDS_qbd_reference__FinanceChargeAccountRef + 2,
    QBX_FIELDS_qbd_multi_currency_preferences__MultiCurrencyPreferences = QBX_FIELDS_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences + 3,
    QBX_FIELDS_qbd_reference__HomeCurrencyRef = QBX_FIELDS_qbd_multi_currency_preferences__MultiCurrencyPreferences + 2,
    QBX_FIELDS_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences = QBX_FIELDS_qbd_reference__HomeCurrencyRef + 2,
    QBX_FIELDS_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences = QBX_FIELDS_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences + 2,
    QBX_FIELDS_qbd_reference__DefaultDiscountAccountRef = QBX_FIELDS_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences + 4,
    QBX_FIELDS_qbd_reports_preferences__ReportsPreferences = QBX_FIELDS_qbd_reference__DefaultDiscountAccountRef + 2,
    QBX_FIELDS_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences = QBX_FIELDS_qbd_reports_preferences__ReportsPreferences + 2,
    QBX_FIELDS_qbd_reference__DefaultShipMethodRef = QBX_FIELDS_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences + 6,
    QBX_FIELDS_qbd_price_levels__PriceLevels = QBX_FIELDS_qbd_reference__DefaultShipMethodRef + 2,
    QBX_FIELDS_qbd_sales_tax_preferences__SalesTaxPreferences = QBX_FIELDS_qbd_price_levels__PriceLevels + 2,
    QBX_FIELDS_qbd_reference__DefaultItemSalesTaxRef = QBX_FIELDS_qbd_sales_tax_preferences__SalesTaxPreferences + 7,
    QBX_FIELDS_qbd_reference__DefaultTaxableSalesTaxCodeRef = QBX_FIELDS_qbd_reference__DefaultItemSalesTaxRef + 2,
    QBX_FIELDS_qbd_reference__DefaultNonTaxableSalesTaxCodeRef = QBX_FIELDS_qbd_reference__DefaultTaxableSalesTaxCodeRef + 2,
    QBX_FIELDS_qbd_time_tracking_preferences__TimeTrackingPreferences = QBX_FIELDS_qbd_reference__DefaultNonTaxableSalesTaxCodeRef + 2,
    QBX_FIELDS_qbd_current_app_access_rights__CurrentAppAccessRights = QBX_FIELDS_qbd_time_tracking_preferences__TimeTrackingPreferences + 1,
    QBX_FIELDS_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences = QBX_FIELDS_qbd_current_app_access_rights__CurrentAppAccessRights + 3,
    QBX_FIELDS_qbd_account__AccountRet = QBX_FIELDS_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 11,
    QBX_FIELDS_qbd_reference__ParentRef = QBX_FIELDS_qbd_account__AccountRet + 22,
    QBX_FIELDS_qbd_reference__SalesTaxCodeRef = QBX_FIELDS_qbd_reference__ParentRef + 2,
    QBX_FIELDS_qbd_tax_line_info__TaxLineInfoRet = QBX_FIELDS_qbd_reference__SalesTaxCodeRef + 2,
    QBX_FIELDS_qbd_reference__CurrencyRef = QBX_FIELDS_qbd_tax_line_info__TaxLineInfoRet + 2,
    QBX_FIELDS_qbd_account_tax_line__AccountTaxLineInfoRet = QBX_FIELDS_qbd_reference__CurrencyRef + 2,
    QBX_FIELDS_qbd_lead__LeadRet = QBX_FIELDS_qbd_account_tax_line__AccountTaxLineInfoRet + 2,
    QBX_FIELDS_qbd_custom_contact_field__AdditionalContactRef = QBX_FIELDS_qbd_lead__LeadRet + 11,
    QBX_FIELDS_qbd_lead_location__LocationsRet = QBX_FIELDS_qbd_custom_contact_field__AdditionalContactRef + 2,
    QBX_FIELDS_qbd_lead_address__LeadAddress = QBX_FIELDS_qbd_lead_location__LocationsRet + 4,
    QBX_FIELDS_qbd_lead_contact__LeadContactsRet = QBX_FIELDS_qbd_lead_address__LeadAddress + 5,
    QBX_FIELDS_qbd_customer__CustomerRet = QBX_FIELDS_qbd_lead_contact__LeadContactsRet + 8,
    QBX_FIELDS_qbd_reference__ClassRef = QBX_FIELDS_qbd_customer__CustomerRet + 57,
    QBX_FIELDS_qbd_address__BillAddress = QBX_FIELDS_qbd_reference__ClassRef + 2,
    QBX_FIELDS_qbd_address__ShipAddress = QBX_FIELDS_qbd_address__BillAddress + 10,
    QBX_FIELDS_qbd_shipping_address__ShipToAddress = QBX_FIELDS_qbd_address__ShipAddress + 10,
    QBX_FIELDS_qbd_contact__ContactsRet = QBX_FIELDS_qbd_shipping_address__ShipToAddress + 12,
    QBX_FIELDS_qbd_reference__CustomerTypeRef = QBX_FIELDS_qbd_contact__ContactsRet + 11,
    QBX_FIELDS_qbd_reference__TermsRef = QBX_FIELDS_qbd_reference__CustomerTypeRef + 2,
    QBX_FIELDS_qbd_reference__SalesRepRef = QBX_FIELDS_qbd_reference__TermsRef + 2,
    QBX_FIELDS_qbd_reference__CustomerAdd_SalesTaxCodeRef = QBX_FIELDS_qbd_reference__SalesRepRef + 2,
    QBX_FIELDS_qbd_reference__CustomerAdd_ItemSalesTaxRef = QBX_FIELDS_qbd_reference__CustomerAdd_SalesTaxCodeRef + 2,
    QBX_FIELDS_qbd_reference__PreferredPaymentMethodRef = QBX_FIELDS_qbd_reference__CustomerAdd_ItemSalesTaxRef + 2,
    QBX_FIELDS_qbd_credit_card__CreditCardInfo = QBX_FIELDS_qbd_reference__PreferredPaymentMethodRef + 2,
    QBX_FIELDS_qbd_reference__JobTypeRef = QBX_FIELDS_qbd_credit_card__CreditCardInfo + 6,
    QBX_FIELDS_qbd_note__AdditionalNotesRet = QBX_FIELDS_qbd_reference__JobTypeRef + 2,
    QBX_FIELDS_qbd_reference__PriceLevelRef = QBX_FIELDS_qbd_note__AdditionalNotesRet + 3,
    QBX_FIELDS_qbd_employee__EmployeeRet = QBX_FIELDS_qbd_reference__PriceLevelRef + 2,
    QBX_FIELDS_qbd_reference__SupervisorRef = QBX_FIELDS_qbd_employee__EmployeeRet + 52,
    QBX_FIELDS_qbd_employee_address__EmployeeAddress = QBX_FIELDS_qbd_reference__SupervisorRef + 2,
    QBX_FIELDS_qbd_emergency_contact_set__EmergencyContacts = QBX_FIELDS_qbd_employee_address__EmployeeAddress + 8,
    QBX_FIELDS_qbd_emergency_contact__PrimaryContact = QBX_FIELDS_qbd_emergency_contact_set__EmergencyContacts + 2,
    QBX_FIELDS_qbd_emergency_contact__SecondaryContact = QBX_FIELDS_qbd_emergency_contact__PrimaryContact + 3,
    QBX_FIELDS_qbd_reference__BillingRateRef = QBX_FIELDS_qbd_emergency_contact__SecondaryContact + 3,
    QBX_FIELDS_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo = QBX_FIELDS_qbd_reference__BillingRateRef + 2,
    QBX_FIELDS_qbd_earnings__Earnings = QBX_FIELDS_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo + 12,
    QBX_FIELDS_qbd_reference__PayrollItemWageRef = QBX_FIELDS_qbd_earnings__Earnings + 3,
    QBX_FIELDS_qbd_sick_hours__EmployeePayrollInfo_SickHours = QBX_FIELDS_qbd_reference__PayrollItemWageRef + 2,
    QBX_FIELDS_qbd_vacation_hours__EmployeePayrollInfo_VacationHours = QBX_FIELDS_qbd_sick_hours__EmployeePayrollInfo_SickHours + 8,
    QBX_FIELDS_qbd_other_name__OtherNameRet = QBX_FIELDS_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 8,
    QBX_FIELDS_qbd_address__OtherNameAddress = QBX_FIELDS_qbd_other_name__OtherNameRet + 23,
    QBX_FIELDS_qbd_vendor__VendorRet = QBX_FIELDS_qbd_address__OtherNameAddress + 10,
    QBX_FIELDS_qbd_address__VendorAddress = QBX_FIELDS_qbd_vendor__VendorRet + 52,
    QBX_FIELDS_qbd_reference__VendorTypeRef = QBX_FIELDS_qbd_address__VendorAddress + 10,
    QBX_FIELDS_qbd_reference__SalesTaxReturnRef = QBX_FIELDS_qbd_reference__VendorTypeRef + 2,
    QBX_FIELDS_qbd_reference__TaxOnPurchasesAccountRef = QBX_FIELDS_qbd_reference__SalesTaxReturnRef + 2,
    QBX_FIELDS_qbd_reference__TaxOnSalesAccountRef = QBX_FIELDS_qbd_reference__TaxOnPurchasesAccountRef + 2,
    QBX_FIELDS_qbd_reference__PrefillAccountRef = QBX_FIELDS_qbd_reference__TaxOnSalesAccountRef + 2,
    QBX_FIELDS_qbd_standard_term__StandardTermsRet = QBX_FIELDS_qbd_reference__PrefillAccountRef + 2,
    QBX_FIELDS_qbd_date_driven_term__DateDrivenTermsRet = QBX_FIELDS_qbd_standard_term__StandardTermsRet + 9,
    QBX_FIELDS_qbd_class__ClassRet = QBX_FIELDS_qbd_date_driven_term__DateDrivenTermsRet + 10,
    QBX_FIELDS_qbd_sales_representative__SalesRepRet = QBX_FIELDS_qbd_class__ClassRet + 9,
    QBX_FIELDS_qbd_reference__SalesRepEntityRef = QBX_FIELDS_qbd_sales_representative__SalesRepRet + 7,
    QBX_FIELDS_qbd_customer_type__CustomerTypeRet = QBX_FIELDS_qbd_reference__SalesRepEntityRef + 2,
    QBX_FIELDS_qbd_vendor_type__VendorTypeRet = QBX_FIELDS_qbd_customer_type__CustomerTypeRet + 9,
    QBX_FIELDS_qbd_job_type__JobTypeRet = QBX_FIELDS_qbd_vendor_type__VendorTypeRet + 9,
    QBX_FIELDS_qbd_customer_message__CustomerMsgRet = QBX_FIELDS_qbd_job_type__JobTypeRet + 9,
    QBX_FIELDS_qbd_payment_method__PaymentMethodRet = QBX_FIELDS_qbd_customer_message__CustomerMsgRet + 6,
    QBX_FIELDS_qbd_shipping_method__ShipMethodRet = QBX_FIELDS_qbd_payment_method__PaymentMethodRet + 7,
    QBX_FIELDS_qbd_sales_tax_code__SalesTaxCodeRet = QBX_FIELDS_qbd_shipping_method__ShipMethodRet + 6,
    QBX_FIELDS_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef = QBX_FIELDS_qbd_sales_tax_code__SalesTaxCodeRet + 10,
    QBX_FIELDS_qbd_to_do__ToDoRet = QBX_FIELDS_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef + 2,
    QBX_FIELDS_qbd_reference__CustomerRef = QBX_FIELDS_qbd_to_do__ToDoRet + 15,
    QBX_FIELDS_qbd_reference__EmployeeRef = QBX_FIELDS_qbd_reference__CustomerRef + 2,
    QBX_FIELDS_qbd_reference__LeadRef = QBX_FIELDS_qbd_reference__EmployeeRef + 2,
    QBX_FIELDS_qbd_reference__VendorRef = QBX_FIELDS_qbd_reference__LeadRef + 2,
    QBX_FIELDS_qbd_service_item__ItemServiceRet = QBX_FIELDS_qbd_reference__VendorRef + 2,
    QBX_FIELDS_qbd_reference__UnitOfMeasureSetRef = QBX_FIELDS_qbd_service_item__ItemServiceRet + 18,
    QBX_FIELDS_qbd_sales_or_purchase_details__SalesOrPurchase = QBX_FIELDS_qbd_reference__UnitOfMeasureSetRef + 2,
    QBX_FIELDS_qbd_reference__AccountRef = QBX_FIELDS_qbd_sales_or_purchase_details__SalesOrPurchase + 4,
    QBX_FIELDS_qbd_sales_and_purchase_details__SalesAndPurchase = QBX_FIELDS_qbd_reference__AccountRef + 2,
    QBX_FIELDS_qbd_reference__IncomeAccountRef = QBX_FIELDS_qbd_sales_and_purchase_details__SalesAndPurchase + 8,
    QBX_FIELDS_qbd_reference__PurchaseTaxCodeRef = QBX_FIELDS_qbd_reference__IncomeAccountRef + 2,
    QBX_FIELDS_qbd_reference__ExpenseAccountRef = QBX_FIELDS_qbd_reference__PurchaseTaxCodeRef + 2,
    QBX_FIELDS_qbd_reference__PrefVendorRef = QBX_FIELDS_qbd_reference__ExpenseAccountRef + 2,
    QBX_FIELDS_qbd_non_inventory_item__ItemNonInventoryRet = QBX_FIELDS_qbd_reference__PrefVendorRef + 2,
    QBX_FIELDS_qbd_other_charge_item__ItemOtherChargeRet = QBX_FIELDS_qbd_non_inventory_item__ItemNonInventoryRet + 19,
    QBX_FIELDS_qbd_inventory_item__ItemInventoryRet = QBX_FIELDS_qbd_other_charge_item__ItemOtherChargeRet + 18,
    QBX_FIELDS_qbd_reference__COGSAccountRef = QBX_FIELDS_qbd_inventory_item__ItemInventoryRet + 32,
    QBX_FIELDS_qbd_reference__AssetAccountRef = QBX_FIELDS_qbd_reference__COGSAccountRef + 2,
    QBX_FIELDS_qbd_inventory_assembly_item__ItemInventoryAssemblyRet = QBX_FIELDS_qbd_reference__AssetAccountRef + 2,
    QBX_FIELDS_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine = QBX_FIELDS_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 33,
    QBX_FIELDS_qbd_reference__ItemInventoryRef = QBX_FIELDS_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine + 2,
    QBX_FIELDS_qbd_fixed_asset_item__ItemFixedAssetRet = QBX_FIELDS_qbd_reference__ItemInventoryRef + 2,
    QBX_FIELDS_qbd_fixed_asset_sales_details__FixedAssetSalesInfo = QBX_FIELDS_qbd_fixed_asset_item__ItemFixedAssetRet + 27,
    QBX_FIELDS_qbd_subtotal_item__ItemSubtotalRet = QBX_FIELDS_qbd_fixed_asset_sales_details__FixedAssetSalesInfo + 4,
    QBX_FIELDS_qbd_discount_item__ItemDiscountRet = QBX_FIELDS_qbd_subtotal_item__ItemSubtotalRet + 11,
    QBX_FIELDS_qbd_payment_item__ItemPaymentRet = QBX_FIELDS_qbd_discount_item__ItemDiscountRet + 18,
    QBX_FIELDS_qbd_reference__DepositToAccountRef = QBX_FIELDS_qbd_payment_item__ItemPaymentRet + 13,
    QBX_FIELDS_qbd_reference__PaymentMethodRef = QBX_FIELDS_qbd_reference__DepositToAccountRef + 2,
    QBX_FIELDS_qbd_sales_tax_item__ItemSalesTaxRet = QBX_FIELDS_qbd_reference__PaymentMethodRef + 2,
    QBX_FIELDS_qbd_reference__TaxVendorRef = QBX_FIELDS_qbd_sales_tax_item__ItemSalesTaxRet + 14,
    QBX_FIELDS_qbd_reference__SalesTaxReturnLineRef = QBX_FIELDS_qbd_reference__TaxVendorRef + 2,
    QBX_FIELDS_qbd_sales_tax_group_item__ItemSalesTaxGroupRet = QBX_FIELDS_qbd_reference__SalesTaxReturnLineRef + 2,
    QBX_FIELDS_qbd_reference__ItemSalesTaxRef = QBX_FIELDS_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 11,
    QBX_FIELDS_qbd_item_group__ItemGroupRet = QBX_FIELDS_qbd_reference__ItemSalesTaxRef + 2,
    QBX_FIELDS_qbd_item_group_member__ItemGroupLine = QBX_FIELDS_qbd_item_group__ItemGroupRet + 14,
    QBX_FIELDS_qbd_reference__ItemRef = QBX_FIELDS_qbd_item_group_member__ItemGroupLine + 3,
    QBX_FIELDS_qbd_payroll_wage_item__PayrollItemWageRet = QBX_FIELDS_qbd_reference__ItemRef + 2,
    QBX_FIELDS_qbd_payroll_non_wage_item__PayrollItemNonWageRet = QBX_FIELDS_qbd_payroll_wage_item__PayrollItemWageRet + 11,
    QBX_FIELDS_qbd_reference__LiabilityAccountRef = QBX_FIELDS_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 9,
    QBX_FIELDS_qbd_template__TemplateRet = QBX_FIELDS_qbd_reference__LiabilityAccountRef + 2,
    QBX_FIELDS_qbd_price_level__PriceLevelRet = QBX_FIELDS_qbd_template__TemplateRet + 7,
    QBX_FIELDS_qbd_per_item_price_level__PriceLevelPerItemRet = QBX_FIELDS_qbd_price_level__PriceLevelRet + 10,
    QBX_FIELDS_qbd_billing_rate__BillingRateRet = QBX_FIELDS_qbd_per_item_price_level__PriceLevelPerItemRet + 3,
    QBX_FIELDS_qbd_per_item_billing_rate__BillingRatePerItemRet = QBX_FIELDS_qbd_billing_rate__BillingRateRet + 8,
    QBX_FIELDS_qbd_vehicle__VehicleRet = QBX_FIELDS_qbd_per_item_billing_rate__BillingRatePerItemRet + 3,
    QBX_FIELDS_qbd_unit_of_measure_set__UnitOfMeasureSetRet = QBX_FIELDS_qbd_vehicle__VehicleRet + 7,
    QBX_FIELDS_qbd_base_unit__BaseUnit = QBX_FIELDS_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 10,
    QBX_FIELDS_qbd_related_unit__RelatedUnit = QBX_FIELDS_qbd_base_unit__BaseUnit + 2,
    QBX_FIELDS_qbd_default_unit__DefaultUnit = QBX_FIELDS_qbd_related_unit__RelatedUnit + 3,
    QBX_FIELDS_qbd_workers_comp_code__WorkersCompCodeRet = QBX_FIELDS_qbd_default_unit__DefaultUnit + 2,
    QBX_FIELDS_qbd_rate_history__RateHistory = QBX_FIELDS_qbd_workers_comp_code__WorkersCompCodeRet + 12,
    QBX_FIELDS_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet = QBX_FIELDS_qbd_rate_history__RateHistory + 2,
    QBX_FIELDS_qbd_category_account_mapping__CategoryAccountMapping = QBX_FIELDS_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet + 3,
    QBX_FIELDS_qbd_reference__MappingAccount_AccountRef = QBX_FIELDS_qbd_category_account_mapping__CategoryAccountMapping + 3,
    QBX_FIELDS_qbd_sales_tax_return__SalesTaxReturnRet = QBX_FIELDS_qbd_reference__MappingAccount_AccountRef + 2,
    QBX_FIELDS_qbd_sales_tax_return_line__SalesTaxReturnLineRet = QBX_FIELDS_qbd_sales_tax_return__SalesTaxReturnRet + 3,
    QBX_FIELDS_qbd_currency__CurrencyRet = QBX_FIELDS_qbd_sales_tax_return_line__SalesTaxReturnLineRet + 3,
    QBX_FIELDS_qbd_currency_format__CurrencyFormat = QBX_FIELDS_qbd_currency__CurrencyRet + 11,
    QBX_FIELDS_qbd_payroll_last_period__PayrollLastPeriodRet = QBX_FIELDS_qbd_currency_format__CurrencyFormat + 4,
    QBX_FIELDS_qbd_inventory_site__InventorySiteRet = QBX_FIELDS_qbd_payroll_last_period__PayrollLastPeriodRet + 2,
    QBX_FIELDS_qbd_reference__ParentSiteRef = QBX_FIELDS_qbd_inventory_site__InventorySiteRet + 15,
    QBX_FIELDS_qbd_site_address__SiteAddress = QBX_FIELDS_qbd_reference__ParentSiteRef + 2,
    QBX_FIELDS_qbd_invoice__InvoiceRet = QBX_FIELDS_qbd_site_address__SiteAddress + 9,
    QBX_FIELDS_qbd_reference__ARAccountRef = QBX_FIELDS_qbd_invoice__InvoiceRet + 48,
    QBX_FIELDS_qbd_reference__TemplateRef = QBX_FIELDS_qbd_reference__ARAccountRef + 2,
    QBX_FIELDS_qbd_reference__ShipMethodRef = QBX_FIELDS_qbd_reference__TemplateRef + 2,
    QBX_FIELDS_qbd_reference__CustomerMsgRef = QBX_FIELDS_qbd_reference__ShipMethodRef + 2,
    QBX_FIELDS_qbd_reference__CustomerSalesTaxCodeRef = QBX_FIELDS_qbd_reference__CustomerMsgRef + 2,
    QBX_FIELDS_qbd_linked_transaction__LinkedTxn = QBX_FIELDS_qbd_reference__CustomerSalesTaxCodeRef + 2,
    QBX_FIELDS_qbd_invoice_line__InvoiceLineRet = QBX_FIELDS_qbd_linked_transaction__LinkedTxn + 6,
    QBX_FIELDS_qbd_reference__OverrideUOMSetRef = QBX_FIELDS_qbd_invoice_line__InvoiceLineRet + 21,
    QBX_FIELDS_qbd_reference__InventorySiteRef = QBX_FIELDS_qbd_reference__OverrideUOMSetRef + 2,
    QBX_FIELDS_qbd_reference__InventorySiteLocationRef = QBX_FIELDS_qbd_reference__InventorySiteRef + 2,
    QBX_FIELDS_qbd_invoice_line_group__InvoiceLineGroupRet = QBX_FIELDS_qbd_reference__InventorySiteLocationRef + 2,
    QBX_FIELDS_qbd_reference__ItemGroupRef = QBX_FIELDS_qbd_invoice_line_group__InvoiceLineGroupRet + 11,
    QBX_FIELDS_qbd_estimate__EstimateRet = QBX_FIELDS_qbd_reference__ItemGroupRef + 2,
    QBX_FIELDS_qbd_estimate_line__EstimateLineRet = QBX_FIELDS_qbd_estimate__EstimateRet + 39,
    QBX_FIELDS_qbd_estimate_line_group__EstimateLineGroupRet = QBX_FIELDS_qbd_estimate_line__EstimateLineRet + 19,
    QBX_FIELDS_qbd_sales_order__SalesOrderRet = QBX_FIELDS_qbd_estimate_line_group__EstimateLineGroupRet + 10,
    QBX_FIELDS_qbd_sales_order_line__SalesOrderLineRet = QBX_FIELDS_qbd_sales_order__SalesOrderRet + 48,
    QBX_FIELDS_qbd_sales_order_line_group__SalesOrderLineGroupRet = QBX_FIELDS_qbd_sales_order_line__SalesOrderLineRet + 22,
    QBX_FIELDS_qbd_sales_receipt__SalesReceiptRet = QBX_FIELDS_qbd_sales_order_line_group__SalesOrderLineGroupRet + 13,
    QBX_FIELDS_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo = QBX_FIELDS_qbd_sales_receipt__SalesReceiptRet + 43,
    QBX_FIELDS_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo = QBX_FIELDS_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo + 2,
    QBX_FIELDS_qbd_credit_card_transaction_response__CreditCardTxnResultInfo = QBX_FIELDS_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 9,
    QBX_FIELDS_qbd_sales_receipt_line__SalesReceiptLineRet = QBX_FIELDS_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 14,
    QBX_FIELDS_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet = QBX_FIELDS_qbd_sales_receipt_line__SalesReceiptLineRet + 22,
    QBX_FIELDS_qbd_credit_memo__CreditMemoRet = QBX_FIELDS_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 11,
    QBX_FIELDS_qbd_credit_memo_line__CreditMemoLineRet = QBX_FIELDS_qbd_credit_memo__CreditMemoRet + 44,
    QBX_FIELDS_qbd_credit_memo_line_group__CreditMemoLineGroupRet = QBX_FIELDS_qbd_credit_memo_line__CreditMemoLineRet + 22,
    QBX_FIELDS_qbd_receive_payment__ReceivePaymentRet = QBX_FIELDS_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 11,
    QBX_FIELDS_qbd_target_transaction__AppliedToTxnRet = QBX_FIELDS_qbd_receive_payment__ReceivePaymentRet + 22,
    QBX_FIELDS_qbd_reference__DiscountAccountRef = QBX_FIELDS_qbd_target_transaction__AppliedToTxnRet + 10,
    QBX_FIELDS_qbd_reference__DiscountClassRef = QBX_FIELDS_qbd_reference__DiscountAccountRef + 2,
    QBX_FIELDS_qbd_payment_to_deposit__ReceivePaymentToDepositRet = QBX_FIELDS_qbd_reference__DiscountClassRef + 2,
    QBX_FIELDS_qbd_charge__ChargeRet = QBX_FIELDS_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 10,
    QBX_FIELDS_qbd_purchase_order__PurchaseOrderRet = QBX_FIELDS_qbd_charge__ChargeRet + 26,
    QBX_FIELDS_qbd_reference__ShipToEntityRef = QBX_FIELDS_qbd_purchase_order__PurchaseOrderRet + 40,
    QBX_FIELDS_qbd_purchase_order_line__PurchaseOrderLineRet = QBX_FIELDS_qbd_reference__ShipToEntityRef + 2,
    QBX_FIELDS_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet = QBX_FIELDS_qbd_purchase_order_line__PurchaseOrderLineRet + 22,
    QBX_FIELDS_qbd_bill__BillRet = QBX_FIELDS_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 11,
    QBX_FIELDS_qbd_reference__APAccountRef = QBX_FIELDS_qbd_bill__BillRet + 28,
    QBX_FIELDS_qbd_expense_line__ExpenseLineRet = QBX_FIELDS_qbd_reference__APAccountRef + 2,
    QBX_FIELDS_qbd_item_line__ItemLineRet = QBX_FIELDS_qbd_expense_line__ExpenseLineRet + 11,
    QBX_FIELDS_qbd_item_group_line__ItemGroupLineRet = QBX_FIELDS_qbd_item_line__ItemLineRet + 20,
    QBX_FIELDS_qbd_custom_field__DataExt = QBX_FIELDS_qbd_item_group_line__ItemGroupLineRet + 9,
    QBX_FIELDS_qbd_item_receipt__ItemReceiptRet = QBX_FIELDS_qbd_custom_field__DataExt + 3,
    QBX_FIELDS_qbd_vendor_credit__VendorCreditRet = QBX_FIELDS_qbd_item_receipt__ItemReceiptRet + 23,
    QBX_FIELDS_qbd_bill_check_payment__BillPaymentCheckRet = QBX_FIELDS_qbd_vendor_credit__VendorCreditRet + 23,
    QBX_FIELDS_qbd_reference__PayeeEntityRef = QBX_FIELDS_qbd_bill_check_payment__BillPaymentCheckRet + 21,
    QBX_FIELDS_qbd_reference__BankAccountRef = QBX_FIELDS_qbd_reference__PayeeEntityRef + 2,
    QBX_FIELDS_qbd_bill_credit_card_payment__BillPaymentCreditCardRet = QBX_FIELDS_qbd_reference__BankAccountRef + 2,
    QBX_FIELDS_qbd_reference__CreditCardAccountRef = QBX_FIELDS_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 18,
    QBX_FIELDS_qbd_bill_to_pay__BillToPayRet = QBX_FIELDS_qbd_reference__CreditCardAccountRef + 2,
    QBX_FIELDS_qbd_payable_bill__BillToPay = QBX_FIELDS_qbd_bill_to_pay__BillToPayRet + 2,
    QBX_FIELDS_qbd_applicable_credit__CreditToApply = QBX_FIELDS_qbd_payable_bill__BillToPay + 10,
    QBX_FIELDS_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet = QBX_FIELDS_qbd_applicable_credit__CreditToApply + 9,
    QBX_FIELDS_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef = QBX_FIELDS_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 17,
    QBX_FIELDS_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef = QBX_FIELDS_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef + 2,
    QBX_FIELDS_qbd_address__SalesTaxPaymentCheckAdd_Address = QBX_FIELDS_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef + 2,
    QBX_FIELDS_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet = QBX_FIELDS_qbd_address__SalesTaxPaymentCheckAdd_Address + 10,
    QBX_FIELDS_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet = QBX_FIELDS_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet + 4,
    QBX_FIELDS_qbd_sales_tax_payable__SalesTaxPayableRet = QBX_FIELDS_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet + 4,
    QBX_FIELDS_qbd_sales_tax_payable_line__SalesTaxPayableLineRet = QBX_FIELDS_qbd_sales_tax_payable__SalesTaxPayableRet + 3,
    QBX_FIELDS_qbd_inventory_adjustment__InventoryAdjustmentRet = QBX_FIELDS_qbd_sales_tax_payable_line__SalesTaxPayableLineRet + 2,
    QBX_FIELDS_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet = QBX_FIELDS_qbd_inventory_adjustment__InventoryAdjustmentRet + 15,
    QBX_FIELDS_qbd_time_tracking_activity__TimeTrackingRet = QBX_FIELDS_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 9,
    QBX_FIELDS_qbd_reference__EntityRef = QBX_FIELDS_qbd_time_tracking_activity__TimeTrackingRet + 17,
    QBX_FIELDS_qbd_reference__ItemServiceRef = QBX_FIELDS_qbd_reference__EntityRef + 2,
    QBX_FIELDS_qbd_check__CheckRet = QBX_FIELDS_qbd_reference__ItemServiceRef + 2,
    QBX_FIELDS_qbd_credit_card_charge__CreditCardChargeRet = QBX_FIELDS_qbd_check__CheckRet + 26,
    QBX_FIELDS_qbd_credit_card_credit__CreditCardCreditRet = QBX_FIELDS_qbd_credit_card_charge__CreditCardChargeRet + 21,
    QBX_FIELDS_qbd_journal_entry__JournalEntryRet = QBX_FIELDS_qbd_credit_card_credit__CreditCardCreditRet + 21,
    QBX_FIELDS_qbd_journal_debit_line__JournalDebitLine = QBX_FIELDS_qbd_journal_entry__JournalEntryRet + 16,
    QBX_FIELDS_qbd_journal_credit_line__JournalCreditLine = QBX_FIELDS_qbd_journal_debit_line__JournalDebitLine + 10,
    QBX_FIELDS_qbd_deposit__DepositRet = QBX_FIELDS_qbd_journal_credit_line__JournalCreditLine + 10,
    QBX_FIELDS_qbd_deposit_cash_back_line__CashBackInfoRet = QBX_FIELDS_qbd_deposit__DepositRet + 16,
    QBX_FIELDS_qbd_deposit_line__DepositLineRet = QBX_FIELDS_qbd_deposit_cash_back_line__CashBackInfoRet + 4,
    QBX_FIELDS_qbd_deleted_list_object__ListDeletedRet = QBX_FIELDS_qbd_deposit_line__DepositLineRet + 11,
    QBX_FIELDS_qbd_deleted_transaction__TxnDeletedRet = QBX_FIELDS_qbd_deleted_list_object__ListDeletedRet + 5,
    QBX_FIELDS_qbd_data_event_recovery_info__DataEventRecoveryInfoRet = QBX_FIELDS_qbd_deleted_transaction__TxnDeletedRet + 5,
    QBX_FIELDS_qbd_transaction__TransactionRet = QBX_FIELDS_qbd_data_event_recovery_info__DataEventRecoveryInfoRet + 2,
    QBX_FIELDS_qbd_build_assembly__BuildAssemblyRet = QBX_FIELDS_qbd_transaction__TransactionRet + 14,
    QBX_FIELDS_qbd_reference__ItemInventoryAssemblyRef = QBX_FIELDS_qbd_build_assembly__BuildAssemblyRet + 22,
    QBX_FIELDS_qbd_component_item_line__ComponentItemLineRet = QBX_FIELDS_qbd_reference__ItemInventoryAssemblyRef + 2,
    QBX_FIELDS_qbd_buildable_assembly__ItemAssembliesCanBuildRet = QBX_FIELDS_qbd_component_item_line__ComponentItemLineRet + 9,
    QBX_FIELDS_qbd_credit_card_refund__ARRefundCreditCardRet = QBX_FIELDS_qbd_buildable_assembly__ItemAssembliesCanBuildRet + 3,
    QBX_FIELDS_qbd_reference__RefundFromAccountRef = QBX_FIELDS_qbd_credit_card_refund__ARRefundCreditCardRet + 22,
    QBX_FIELDS_qbd_credit_transaction__RefundAppliedToTxnRet = QBX_FIELDS_qbd_reference__RefundFromAccountRef + 2,
    QBX_FIELDS_qbd_vehicle_mileage__VehicleMileageRet = QBX_FIELDS_qbd_credit_transaction__RefundAppliedToTxnRet + 8,
    QBX_FIELDS_qbd_reference__VehicleRef = QBX_FIELDS_qbd_vehicle_mileage__VehicleMileageRet + 19,
    QBX_FIELDS_qbd_inventory_transfer__TransferInventoryRet = QBX_FIELDS_qbd_reference__VehicleRef + 2,
    QBX_FIELDS_qbd_reference__FromInventorySiteRef = QBX_FIELDS_qbd_inventory_transfer__TransferInventoryRet + 12,
    QBX_FIELDS_qbd_reference__ToInventorySiteRef = QBX_FIELDS_qbd_reference__FromInventorySiteRef + 2,
    QBX_FIELDS_qbd_inventory_transfer_line__TransferInventoryLineRet = QBX_FIELDS_qbd_reference__ToInventorySiteRef + 2,
    QBX_FIELDS_qbd_reference__FromInventorySiteLocationRef = QBX_FIELDS_qbd_inventory_transfer_line__TransferInventoryLineRet + 8,
    QBX_FIELDS_qbd_reference__ToInventorySiteLocationRef = QBX_FIELDS_qbd_reference__FromInventorySiteLocationRef + 2,
    QBX_FIELDS_qbd_item_site__ItemSitesRet = QBX_FIELDS_qbd_reference__ToInventorySiteLocationRef + 2,
    QBX_FIELDS_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef = QBX_FIELDS_qbd_item_site__ItemSitesRet + 16,
    QBX_FIELDS_qbd_reference__ItemSitesRet_ItemInventoryRef = QBX_FIELDS_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef + 2,
    QBX_FIELDS_qbd_reference__ItemSitesRet_InventorySiteRef = QBX_FIELDS_qbd_reference__ItemSitesRet_ItemInventoryRef + 2,
    QBX_FIELDS_qbd_reference__ItemSitesRet_InventorySiteLocationRef = QBX_FIELDS_qbd_reference__ItemSitesRet_InventorySiteRef + 2,
    QBX_FIELDS_qbd_barcode__BarCodeRet = QBX_FIELDS_qbd_reference__ItemSitesRet_InventorySiteLocationRef + 2,
    QBX_FIELDS_qbd_transfer__TransferRet = QBX_FIELDS_qbd_barcode__BarCodeRet + 3,
    QBX_FIELDS_qbd_reference__TransferFromAccountRef = QBX_FIELDS_qbd_transfer__TransferRet + 13,
    QBX_FIELDS_qbd_reference__TransferToAccountRef = QBX_FIELDS_qbd_reference__TransferFromAccountRef + 2,
    QBX_FIELDS_qbd_report__ReportRet__GeneralSummaryReportQueryRs = QBX_FIELDS_qbd_reference__TransferToAccountRef + 2,
    QBX_FIELDS_qbd_report_column__ColDesc = QBX_FIELDS_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 8,
    QBX_FIELDS_qbd_report_column_title__ColTitle = QBX_FIELDS_qbd_report_column__ColDesc + 4,
    QBX_FIELDS_qbd_report__ReportRet__JobReportQueryRs = QBX_FIELDS_qbd_report_column_title__ColTitle + 2,
    QBX_FIELDS_qbd_report__ReportRet__TimeReportQueryRs = QBX_FIELDS_qbd_report__ReportRet__JobReportQueryRs + 8,
    QBX_FIELDS_qbd_report__ReportRet__AgingReportQueryRs = QBX_FIELDS_qbd_report__ReportRet__TimeReportQueryRs + 8,
    QBX_FIELDS_qbd_report__ReportRet__BudgetSummaryReportQueryRs = QBX_FIELDS_qbd_report__ReportRet__AgingReportQueryRs + 8,
    QBX_FIELDS_qbd_report__ReportRet__GeneralDetailReportQueryRs = QBX_FIELDS_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 8,
    QBX_FIELDS_qbd_report__ReportRet__CustomDetailReportQueryRs = QBX_FIELDS_qbd_report__ReportRet__GeneralDetailReportQueryRs + 8,
    QBX_FIELDS_qbd_report__ReportRet__CustomSummaryReportQueryRs = QBX_FIELDS_qbd_report__ReportRet__CustomDetailReportQueryRs + 8,
    QBX_FIELDS_qbd_report__ReportRet__PayrollDetailReportQueryRs = QBX_FIELDS_qbd_report__ReportRet__CustomSummaryReportQueryRs + 8,
    QBX_FIELDS_qbd_report__ReportRet__PayrollSummaryReportQueryRs = QBX_FIELDS_qbd_report__ReportRet__PayrollDetailReportQueryRs + 8,
    QBX_FIELDS_qbd_custom_field_definition__DataExtDefRet = QBX_FIELDS_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 8,
    QBX_FIELDS_qbd_custom_field_definition_deletion__DataExtDefDelRet = QBX_FIELDS_qbd_custom_field_definition__DataExtDefRet + 8,
    QBX_FIELDS_qbd_custom_field_deletion__DataExtDelRet = QBX_FIELDS_qbd_custom_field_definition_deletion__DataExtDefDelRet + 3,
    QBX_FIELDS_qbd_reference__ListObjRef = QBX_FIELDS_qbd_custom_field_deletion__DataExtDelRet + 9,
    QBX_FIELDS_qbd_data_event_subscription__DataEventSubscriptionRet = QBX_FIELDS_qbd_reference__ListObjRef + 2,
    QBX_FIELDS_qbd_com_callback_info__COMCallbackInfo = QBX_FIELDS_qbd_data_event_subscription__DataEventSubscriptionRet + 9,
    QBX_FIELDS_qbd_list_event_subscription__ListEventSubscription = QBX_FIELDS_qbd_com_callback_info__COMCallbackInfo + 3,
    QBX_FIELDS_qbd_transaction_event_subscription__TxnEventSubscription = QBX_FIELDS_qbd_list_event_subscription__ListEventSubscription + 2,
    QBX_FIELDS_qbd_ui_event_subscription__UIEventSubscriptionRet = QBX_FIELDS_qbd_transaction_event_subscription__TxnEventSubscription + 2,
    QBX_FIELDS_qbd_company_file_event_subscription__CompanyFileEventSubscription = QBX_FIELDS_qbd_ui_event_subscription__UIEventSubscriptionRet + 6,
    QBX_FIELDS_qbd_ui_extension_subscription__UIExtensionSubscriptionRet = QBX_FIELDS_qbd_company_file_event_subscription__CompanyFileEventSubscription + 1,
    QBX_FIELDS_qbd_menu_extension_subscription__MenuExtensionSubscription = QBX_FIELDS_qbd_ui_extension_subscription__UIExtensionSubscriptionRet + 5,
    QBX_FIELDS_qbd_submenu__Submenu = QBX_FIELDS_qbd_menu_extension_subscription__MenuExtensionSubscription + 3,
    QBX_FIELDS_qbd_display_condition__DisplayCondition = QBX_FIELDS_qbd_submenu__Submenu + 2,
    QBX_FIELDS_qbd_menu_item__MenuItem = QBX_FIELDS_qbd_display_condition__DisplayCondition + 4,
    QBX_FIELDS_qbd_report_data_row__DataRow = QBX_FIELDS_qbd_menu_item__MenuItem + 3,
    QBX_FIELDS_qbd_report_row_descriptor__RowData = QBX_FIELDS_qbd_report_data_row__DataRow + 3,
    QBX_FIELDS_qbd_report_cell__ColData = QBX_FIELDS_qbd_report_row_descriptor__RowData + 2,
    QBX_FIELDS_qbd_report_text_row__TextRow = QBX_FIELDS_qbd_report_cell__ColData + 3,
    QBX_FIELDS_qbd_report_subtotal_row__SubtotalRow = QBX_FIELDS_qbd_report_text_row__TextRow + 2,
    QBX_FIELDS_qbd_report_total_row__TotalRow = QBX_FIELDS_qbd_report_subtotal_row__SubtotalRow + 3,
};

/* Each object as it is when nothing came. */
static const char qbx_api_text[] =
    "\"serverDateTime\":null,\"sessionTicket\":null," /* qbd_signon_app_cert__SignonAppCertRs */
    "\"serverDateTime\":null,\"sessionTicket\":null," /* qbd_signon_desktop__SignonDesktopRs */
    "\"serverDateTime\":null,\"sessionTicket\":null," /* qbd_signon_ticket__SignonTicketRs */
    "\"listType\":null,\"id\":null,\"objectType\":\"qbd_list_deletion\",\"deletedAt\":null,\"fullName\":null," /* qbd_list_deletion__ListDelRs */
    "\"listMergeType\":null,\"mergedFrom\":null,\"mergedTo\":null," /* qbd_list_merge__ListMergeRs */
    "\"id\":null,\"objectType\":\"qbd_merged_from\",\"deletedAt\":null,\"fullName\":null," /* qbd_merged_from__MergedFrom */
    "\"id\":null,\"objectType\":\"qbd_merged_to\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"fullName\":null," /* qbd_merged_to__MergedTo */
    "\"transactionType\":null,\"id\":null,\"objectType\":\"qbd_transaction_deletion\",\"deletedAt\":null,\"refNumber\":null," /* qbd_transaction_deletion__TxnDelRs */
    "\"transactionType\":null,\"id\":null,\"objectType\":\"qbd_transaction_void\",\"createdAt\":null,\"updatedAt\":null,\"refNumber\":null," /* qbd_transaction_void__TxnVoidRs */
    "\"companyFilePath\":null,\"hostInfo\":null,\"listEvent\":null,\"transactionEvent\":null,\"lastRestoreTime\":null,\"lastCondenseTime\":null,\"dataEventRecoveryTime\":null," /* qbd_data_event__DataEvent */
    "\"productName\":null,\"majorVersion\":null,\"minorVersion\":null,\"country\":null," /* qbd_host_info__HostInfo */
    "\"listEventType\":null,\"listEventOperation\":null,\"id\":null,\"objectType\":\"qbd_list_event\",\"afterMergeListId\":null," /* qbd_list_event__ListEvent */
    "\"transactionEventType\":null,\"transactionEventOperation\":null,\"id\":null,\"objectType\":\"qbd_transaction_event\",\"refNumber\":null," /* qbd_transaction_event__TxnEvent */
    "\"companyFilePath\":null,\"hostInfo\":null,\"companyFileEvent\":null," /* qbd_ui_event__UIEvent */
    "\"companyFileEventOperation\":null,\"isNewCompany\":null,\"isAutomaticLogin\":null," /* qbd_company_file_event__CompanyFileEvent */
    "\"companyFilePath\":null,\"hostInfo\":null,\"eventTag\":null,\"currentWindow\":null," /* qbd_ui_extension_event__UIExtensionEvent */
    "\"transactionType\":null,\"transactionId\":null,\"listType\":null,\"listId\":null," /* qbd_current_window__CurrentWindow */
    "\"productName\":null,\"majorVersion\":null,\"minorVersion\":null,\"country\":null,\"supportedQbxmlVersions\":[],\"isAutomaticLogin\":null,\"qbFileMode\":null,\"listMetaData\":null," /* qbd_host__HostRet */
    "\"accountMetaData\":null,\"billingRateMetaData\":null,\"classMetaData\":null,\"customerMessageMetaData\":null,\"customerTypeMetaData\":null,\"entityMetaData\":null,\"itemMetaData\":null,\"jobTypeMetaData\":null,\"paymentMethodMetaData\":null,\"payrollItemMetaData\":null,\"priceLevelMetaData\":null,\"salesRepresentativeMetaData\":null,\"salesTaxCodeMetaData\":null,\"shippingMethodMetaData\":null,\"templateMetaData\":null,\"termsMetaData\":null,\"toDoMetaData\":null,\"vehicleMetaData\":null,\"vendorTypeMetaData\":null," /* qbd_list_meta_data__ListMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__AccountMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__BillingRateMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__ClassMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__CustomerMsgMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__CustomerTypeMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__EntityMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__ItemMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__JobTypeMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__PaymentMethodMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__PayrollItemMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__PriceLevelMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__SalesRepMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__SalesTaxCodeMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__ShipMethodMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__TemplateMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__TermsMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__ToDoMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__VehicleMetaData */
    "\"maximumCapacity\":null," /* qbd_list_capacity__VendorTypeMetaData */
    "\"isSampleCompanyFile\":null,\"companyName\":null,\"legalCompanyName\":null,\"address\":null,\"legalAddress\":null,\"addressForCustomer\":null,\"phone\":null,\"fax\":null,\"email\":null,\"website\":null,\"fiscalYearStartMonth\":null,\"incomeTaxYearStartMonth\":null,\"companyType\":null,\"ein\":null,\"ssn\":null,\"taxForm\":null,\"subscribedServices\":null,\"accountantCopy\":null,\"customFields\":[]," /* qbd_company__CompanyRet */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null,\"note\":null," /* qbd_address__Address */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null,\"note\":null," /* qbd_address__LegalAddress */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null,\"note\":null," /* qbd_address__CompanyAddressForCustomer */
    "\"services\":[]," /* qbd_subscribed_service__SubscribedServices */
    "\"name\":null,\"domain\":null,\"serviceStatus\":null," /* qbd_service__Service */
    "\"accountantCopyExists\":null,\"dividingDate\":null," /* qbd_accountant_copy__AccountantCopy */
    "\"ownerId\":null,\"name\":null,\"type\":null,\"value\":null," /* qbd_custom_field__DataExtRet */
    "\"lastRestoreTime\":null,\"lastCondenseTime\":null," /* qbd_company_activity__CompanyActivityRet */
    "\"accounting\":null,\"financeCharges\":null,\"jobsAndEstimates\":null,\"multiCurrency\":null,\"multiLocationInventory\":null,\"purchasesAndVendors\":null,\"reports\":null,\"salesAndCustomers\":null,\"salesTax\":null,\"timeTracking\":null,\"appAccessRights\":null,\"itemsAndInventory\":null," /* qbd_preferences__PreferencesRet */
    "\"isUsingAccountNumbers\":null,\"isRequiringAccounts\":null,\"isUsingClassTracking\":null,\"defaultTransactionClass\":null,\"isUsingAuditTrail\":null,\"isAssigningJournalEntryNumbers\":null,\"closingDate\":null," /* qbd_accounting_preferences__AccountingPreferences */
    "\"annualInterestRate\":null,\"minimumFinanceCharge\":null,\"gracePeriod\":null,\"financeChargeAccount\":null,\"isAssessingForOverdueCharges\":null,\"calculateChargesFrom\":null,\"isMarkedToBePrinted\":null," /* qbd_finance_charge_preferences__FinanceChargePreferences */
    "\"id\":null,\"fullName\":null," /* qbd_reference__FinanceChargeAccountRef */
    "\"isUsingEstimates\":null,\"isUsingProgressInvoicing\":null,\"isPrintingItemsWithZeroAmounts\":null," /* qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences */
    "\"isMultiCurrencyEnabled\":null,\"homeCurrency\":null," /* qbd_multi_currency_preferences__MultiCurrencyPreferences */
    "\"id\":null,\"fullName\":null," /* qbd_reference__HomeCurrencyRef */
    "\"isMultiLocationInventoryAvailable\":null,\"isMultiLocationInventoryEnabled\":null," /* qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences */
    "\"isUsingInventory\":null,\"daysBillsAreDue\":null,\"isAutomaticallyUsingDiscounts\":null,\"defaultDiscountAccount\":null," /* qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences */
    "\"id\":null,\"fullName\":null," /* qbd_reference__DefaultDiscountAccountRef */
    "\"agingReportBasis\":null,\"summaryReportBasis\":null," /* qbd_reports_preferences__ReportsPreferences */
    "\"defaultShippingMethod\":null,\"defaultShipmentOrigin\":null,\"defaultMarkupPercentage\":null,\"isTrackingReimbursedExpensesAsIncome\":null,\"isAutoApplyingPayments\":null,\"priceLevels\":null," /* qbd_sales_and_customers_preferences__SalesAndCustomersPreferences */
    "\"id\":null,\"fullName\":null," /* qbd_reference__DefaultShipMethodRef */
    "\"isUsingPriceLevels\":null,\"isRoundingSalesPriceUp\":null," /* qbd_price_levels__PriceLevels */
    "\"defaultItemSalesTax\":null,\"salesTaxReportingFrequency\":null,\"defaultTaxableSalesTaxCode\":null,\"defaultNonTaxableSalesTaxCode\":null,\"isUsingVendorTaxCode\":null,\"isUsingCustomerTaxCode\":null,\"isUsingTaxInclusivePrices\":null," /* qbd_sales_tax_preferences__SalesTaxPreferences */
    "\"id\":null,\"fullName\":null," /* qbd_reference__DefaultItemSalesTaxRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__DefaultTaxableSalesTaxCodeRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__DefaultNonTaxableSalesTaxCodeRef */
    "\"firstDayOfWeek\":null," /* qbd_time_tracking_preferences__TimeTrackingPreferences */
    "\"isAutomaticLoginAllowed\":null,\"automaticLoginUserName\":null,\"isPersonalDataAccessAllowed\":null," /* qbd_current_app_access_rights__CurrentAppAccessRights */
    "\"isEnhancedInventoryReceivingEnabled\":null,\"inventoryTrackingMethod\":null,\"isInventoryExpirationDateEnabled\":null,\"isTrackingOnSalesTransactionsEnabled\":null,\"isTrackingOnPurchaseTransactionsEnabled\":null,\"isTrackingOnInventoryAdjustmentEnabled\":null,\"isTrackingOnBuildAssemblyEnabled\":null,\"isFifoEnabled\":null,\"fifoEffectiveDate\":null,\"isBinTrackingEnabled\":null,\"isBarcodeEnabled\":null," /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences */
    "\"id\":null,\"objectType\":\"qbd_account\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"isActive\":null,\"parent\":null,\"sublevel\":null,\"accountType\":null,\"specialAccountType\":null,\"isTaxAccount\":null,\"accountNumber\":null,\"bankAccountNumber\":null,\"description\":null,\"balance\":null,\"totalBalance\":null,\"salesTaxCode\":null,\"taxLineDetails\":null,\"cashFlowClassification\":null,\"currency\":null,\"customFields\":[]," /* qbd_account__AccountRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ParentRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__SalesTaxCodeRef */
    "\"taxLineId\":null,\"taxLineName\":null," /* qbd_tax_line_info__TaxLineInfoRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__CurrencyRef */
    "\"taxLineId\":null,\"taxLineName\":null," /* qbd_account_tax_line__AccountTaxLineInfoRet */
    "\"id\":null,\"objectType\":\"qbd_lead\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"fullName\":null,\"status\":null,\"companyName\":null,\"mainPhone\":null,\"customContactFields\":[],\"locations\":[],\"leadContacts\":[]," /* qbd_lead__LeadRet */
    "\"name\":null,\"value\":null," /* qbd_custom_contact_field__AdditionalContactRef */
    "\"locationId\":null,\"mainAddress\":null,\"location\":null,\"address\":null," /* qbd_lead_location__LocationsRet */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null," /* qbd_lead_address__LeadAddress */
    "\"leadContactId\":null,\"salutation\":null,\"firstName\":null,\"middleName\":null,\"lastName\":null,\"jobTitle\":null,\"customContactFields\":[],\"isPrimaryContact\":null," /* qbd_lead_contact__LeadContactsRet */
    "\"id\":null,\"objectType\":\"qbd_customer\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"isActive\":null,\"class\":null,\"parent\":null,\"sublevel\":null,\"companyName\":null,\"salutation\":null,\"firstName\":null,\"middleName\":null,\"lastName\":null,\"jobTitle\":null,\"billingAddress\":null,\"shippingAddress\":null,\"alternateShippingAddresses\":[],\"phone\":null,\"alternatePhone\":null,\"fax\":null,\"email\":null,\"ccEmail\":null,\"contact\":null,\"alternateContact\":null,\"customContactFields\":[],\"additionalContacts\":[],\"customerType\":null,\"terms\":null,\"salesRepresentative\":null,\"balance\":null,\"totalBalance\":null,\"salesTaxCode\":null,\"salesTaxItem\":null,\"salesTaxCountry\":null,\"resaleNumber\":null,\"accountNumber\":null,\"creditLimit\":null,\"preferredPaymentMethod\":null,\"creditCard\":null,\"jobStatus\":null,\"jobStartDate\":null,\"jobProjectedEndDate\":null,\"jobEndDate\":null,\"jobDescription\":null,\"jobType\":null,\"note\":null,\"additionalNotes\":[],\"preferredDeliveryMethod\":null,\"priceLevel\":null,\"externalId\":null,\"taxRegistrationNumber\":null,\"currency\":null,\"customFields\":[]," /* qbd_customer__CustomerRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ClassRef */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null,\"note\":null," /* qbd_address__BillAddress */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null,\"note\":null," /* qbd_address__ShipAddress */
    "\"name\":null,\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null,\"note\":null,\"isDefaultShippingAddress\":null," /* qbd_shipping_address__ShipToAddress */
    "\"id\":null,\"objectType\":\"qbd_contact\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"salutation\":null,\"firstName\":null,\"middleName\":null,\"lastName\":null,\"jobTitle\":null,\"customContactFields\":[]," /* qbd_contact__ContactsRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__CustomerTypeRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__TermsRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__SalesRepRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__CustomerAdd_SalesTaxCodeRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__CustomerAdd_ItemSalesTaxRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__PreferredPaymentMethodRef */
    "\"number\":null,\"expirationMonth\":null,\"expirationYear\":null,\"name\":null,\"address\":null,\"postalCode\":null," /* qbd_credit_card__CreditCardInfo */
    "\"id\":null,\"fullName\":null," /* qbd_reference__JobTypeRef */
    "\"id\":null,\"date\":null,\"note\":null," /* qbd_note__AdditionalNotesRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__PriceLevelRef */
    "\"id\":null,\"objectType\":\"qbd_employee\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"salutation\":null,\"firstName\":null,\"middleName\":null,\"lastName\":null,\"jobTitle\":null,\"supervisor\":null,\"department\":null,\"description\":null,\"targetBonus\":null,\"address\":null,\"printAs\":null,\"phone\":null,\"mobile\":null,\"pager\":null,\"pagerPin\":null,\"alternatePhone\":null,\"fax\":null,\"ssn\":null,\"email\":null,\"customContactFields\":[],\"emergencyContact\":null,\"employeeType\":null,\"employmentStatus\":null,\"overtimeExemptStatus\":null,\"keyEmployeeStatus\":null,\"gender\":null,\"hiredDate\":null,\"originalHireDate\":null,\"adjustedServiceDate\":null,\"terminationDate\":null,\"birthDate\":null,\"usCitizenshipStatus\":null,\"ethnicity\":null,\"disabilityStatus\":null,\"disabilityDescription\":null,\"i9OnFileStatus\":null,\"workAuthorizationExpirationDate\":null,\"usVeteranStatus\":null,\"militaryStatus\":null,\"accountNumber\":null,\"note\":null,\"additionalNotes\":[],\"billingRate\":null,\"employeePayroll\":null,\"externalId\":null,\"customFields\":[]," /* qbd_employee__EmployeeRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__SupervisorRef */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null," /* qbd_employee_address__EmployeeAddress */
    "\"primaryContact\":null,\"secondaryContact\":null," /* qbd_emergency_contact_set__EmergencyContacts */
    "\"name\":null,\"value\":null,\"relation\":null," /* qbd_emergency_contact__PrimaryContact */
    "\"name\":null,\"value\":null,\"relation\":null," /* qbd_emergency_contact__SecondaryContact */
    "\"id\":null,\"fullName\":null," /* qbd_reference__BillingRateRef */
    "\"payPeriod\":null,\"class\":null,\"earnings\":[],\"useTimeDataToCreatePaychecks\":null,\"sickHours\":null,\"vacationHours\":null," /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo */
    "\"payrollWageItem\":null,\"rate\":null,\"ratePercent\":null," /* qbd_earnings__Earnings */
    "\"id\":null,\"fullName\":null," /* qbd_reference__PayrollItemWageRef */
    "\"hoursAvailable\":null,\"accrualPeriod\":null,\"hoursAccruedPerPeriod\":null,\"maximumHours\":null,\"resetsHoursEachYear\":null,\"hoursUsed\":null,\"accrualStartDate\":null," /* qbd_sick_hours__EmployeePayrollInfo_SickHours */
    "\"hoursAvailable\":null,\"accrualPeriod\":null,\"hoursAccruedPerPeriod\":null,\"maximumHours\":null,\"resetsHoursEachYear\":null,\"hoursUsed\":null,\"accrualStartDate\":null," /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours */
    "\"id\":null,\"objectType\":\"qbd_other_name\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"companyName\":null,\"salutation\":null,\"firstName\":null,\"middleName\":null,\"lastName\":null,\"address\":null,\"phone\":null,\"alternatePhone\":null,\"fax\":null,\"email\":null,\"contact\":null,\"alternateContact\":null,\"accountNumber\":null,\"note\":null,\"externalId\":null,\"customFields\":[]," /* qbd_other_name__OtherNameRet */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null,\"note\":null," /* qbd_address__OtherNameAddress */
    "\"id\":null,\"objectType\":\"qbd_vendor\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"class\":null,\"companyName\":null,\"salutation\":null,\"firstName\":null,\"middleName\":null,\"lastName\":null,\"jobTitle\":null,\"billingAddress\":null,\"shippingAddress\":null,\"phone\":null,\"alternatePhone\":null,\"fax\":null,\"email\":null,\"ccEmail\":null,\"contact\":null,\"alternateContact\":null,\"customContactFields\":[],\"additionalContacts\":[],\"nameOnCheck\":null,\"accountNumber\":null,\"note\":null,\"additionalNotes\":[],\"vendorType\":null,\"terms\":null,\"creditLimit\":null,\"taxIdentificationNumber\":null,\"isEligibleFor1099\":null,\"balance\":null,\"billingRate\":null,\"externalId\":null,\"salesTaxCode\":null,\"salesTaxCountry\":null,\"isSalesTaxAgency\":null,\"salesTaxReturn\":null,\"taxRegistrationNumber\":null,\"reportingPeriod\":null,\"isTrackingPurchaseTax\":null,\"purchaseTaxAccount\":null,\"isTrackingSalesTax\":null,\"salesTaxAccount\":null,\"isCompoundingTax\":null,\"defaultExpenseAccounts\":[],\"currency\":null,\"customFields\":[]," /* qbd_vendor__VendorRet */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null,\"note\":null," /* qbd_address__VendorAddress */
    "\"id\":null,\"fullName\":null," /* qbd_reference__VendorTypeRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__SalesTaxReturnRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__TaxOnPurchasesAccountRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__TaxOnSalesAccountRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__PrefillAccountRef */
    "\"id\":null,\"objectType\":\"qbd_standard_term\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"dueDays\":null,\"discountDays\":null,\"discountPercentage\":null," /* qbd_standard_term__StandardTermsRet */
    "\"id\":null,\"objectType\":\"qbd_date_driven_term\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"dueDayOfMonth\":null,\"gracePeriodDays\":null,\"discountDayOfMonth\":null,\"discountPercentage\":null," /* qbd_date_driven_term__DateDrivenTermsRet */
    "\"id\":null,\"objectType\":\"qbd_class\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"isActive\":null,\"parent\":null,\"sublevel\":null," /* qbd_class__ClassRet */
    "\"id\":null,\"objectType\":\"qbd_sales_representative\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"initial\":null,\"isActive\":null,\"entity\":null," /* qbd_sales_representative__SalesRepRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__SalesRepEntityRef */
    "\"id\":null,\"objectType\":\"qbd_customer_type\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"isActive\":null,\"parent\":null,\"sublevel\":null," /* qbd_customer_type__CustomerTypeRet */
    "\"id\":null,\"objectType\":\"qbd_vendor_type\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"isActive\":null,\"parent\":null,\"sublevel\":null," /* qbd_vendor_type__VendorTypeRet */
    "\"id\":null,\"objectType\":\"qbd_job_type\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"isActive\":null,\"parent\":null,\"sublevel\":null," /* qbd_job_type__JobTypeRet */
    "\"id\":null,\"objectType\":\"qbd_customer_message\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null," /* qbd_customer_message__CustomerMsgRet */
    "\"id\":null,\"objectType\":\"qbd_payment_method\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"paymentMethodType\":null," /* qbd_payment_method__PaymentMethodRet */
    "\"id\":null,\"objectType\":\"qbd_shipping_method\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null," /* qbd_shipping_method__ShipMethodRet */
    "\"id\":null,\"objectType\":\"qbd_sales_tax_code\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"isTaxable\":null,\"description\":null,\"salesTaxItem\":null," /* qbd_sales_tax_code__SalesTaxCodeRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef */
    "\"id\":null,\"objectType\":\"qbd_to_do\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"note\":null,\"isActive\":null,\"type\":null,\"priority\":null,\"customer\":null,\"employee\":null,\"lead\":null,\"vendor\":null,\"isDone\":null,\"reminderDate\":null,\"reminderTime\":null," /* qbd_to_do__ToDoRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__CustomerRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__EmployeeRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__LeadRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__VendorRef */
    "\"id\":null,\"objectType\":\"qbd_service_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"barcode\":null,\"isActive\":null,\"class\":null,\"parent\":null,\"sublevel\":null,\"unitOfMeasureSet\":null,\"salesTaxCode\":null,\"salesOrPurchaseDetails\":null,\"salesAndPurchaseDetails\":null,\"externalId\":null,\"customFields\":[]," /* qbd_service_item__ItemServiceRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__UnitOfMeasureSetRef */
    "\"description\":null,\"price\":null,\"pricePercentage\":null,\"postingAccount\":null," /* qbd_sales_or_purchase_details__SalesOrPurchase */
    "\"id\":null,\"fullName\":null," /* qbd_reference__AccountRef */
    "\"salesDescription\":null,\"salesPrice\":null,\"incomeAccount\":null,\"purchaseDescription\":null,\"purchaseCost\":null,\"purchaseTaxCode\":null,\"expenseAccount\":null,\"preferredVendor\":null," /* qbd_sales_and_purchase_details__SalesAndPurchase */
    "\"id\":null,\"fullName\":null," /* qbd_reference__IncomeAccountRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__PurchaseTaxCodeRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ExpenseAccountRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__PrefVendorRef */
    "\"id\":null,\"objectType\":\"qbd_non_inventory_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"barcode\":null,\"isActive\":null,\"class\":null,\"parent\":null,\"sublevel\":null,\"sku\":null,\"unitOfMeasureSet\":null,\"salesTaxCode\":null,\"salesOrPurchaseDetails\":null,\"salesAndPurchaseDetails\":null,\"externalId\":null,\"customFields\":[]," /* qbd_non_inventory_item__ItemNonInventoryRet */
    "\"id\":null,\"objectType\":\"qbd_other_charge_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"barcode\":null,\"isActive\":null,\"class\":null,\"parent\":null,\"sublevel\":null,\"salesTaxCode\":null,\"salesOrPurchaseDetails\":null,\"salesAndPurchaseDetails\":null,\"specialItemType\":null,\"externalId\":null,\"customFields\":[]," /* qbd_other_charge_item__ItemOtherChargeRet */
    "\"id\":null,\"objectType\":\"qbd_inventory_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"barcode\":null,\"isActive\":null,\"class\":null,\"parent\":null,\"sublevel\":null,\"sku\":null,\"unitOfMeasureSet\":null,\"salesTaxCode\":null,\"salesDescription\":null,\"salesPrice\":null,\"incomeAccount\":null,\"purchaseDescription\":null,\"purchaseCost\":null,\"purchaseTaxCode\":null,\"cogsAccount\":null,\"preferredVendor\":null,\"assetAccount\":null,\"reorderPoint\":null,\"maximumQuantityOnHand\":null,\"quantityOnHand\":null,\"averageCost\":null,\"quantityOnPurchaseOrder\":null,\"quantityOnSalesOrder\":null,\"externalId\":null,\"customFields\":[]," /* qbd_inventory_item__ItemInventoryRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__COGSAccountRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__AssetAccountRef */
    "\"id\":null,\"objectType\":\"qbd_inventory_assembly_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"barcode\":null,\"isActive\":null,\"class\":null,\"parent\":null,\"sublevel\":null,\"sku\":null,\"unitOfMeasureSet\":null,\"salesTaxCode\":null,\"salesDescription\":null,\"salesPrice\":null,\"incomeAccount\":null,\"purchaseDescription\":null,\"purchaseCost\":null,\"purchaseTaxCode\":null,\"cogsAccount\":null,\"preferredVendor\":null,\"assetAccount\":null,\"buildNotificationThreshold\":null,\"maximumQuantityOnHand\":null,\"quantityOnHand\":null,\"averageCost\":null,\"quantityOnPurchaseOrder\":null,\"quantityOnSalesOrder\":null,\"externalId\":null,\"lines\":[],\"customFields\":[]," /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet */
    "\"inventoryItem\":null,\"quantity\":null," /* qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemInventoryRef */
    "\"id\":null,\"objectType\":\"qbd_fixed_asset_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"barcode\":null,\"isActive\":null,\"class\":null,\"acquiredAs\":null,\"purchaseDescription\":null,\"purchaseDate\":null,\"purchaseCost\":null,\"vendorOrPayeeName\":null,\"assetAccount\":null,\"salesDetails\":null,\"assetDescription\":null,\"location\":null,\"purchaseOrderNumber\":null,\"serialNumber\":null,\"warrantyExpirationDate\":null,\"note\":null,\"assetNumber\":null,\"costBasis\":null,\"yearEndAccumulatedDepreciation\":null,\"yearEndBookValue\":null,\"externalId\":null,\"customFields\":[]," /* qbd_fixed_asset_item__ItemFixedAssetRet */
    "\"salesDescription\":null,\"salesDate\":null,\"salesPrice\":null,\"salesExpense\":null," /* qbd_fixed_asset_sales_details__FixedAssetSalesInfo */
    "\"id\":null,\"objectType\":\"qbd_subtotal_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"barcode\":null,\"isActive\":null,\"description\":null,\"specialItemType\":null,\"externalId\":null,\"customFields\":[]," /* qbd_subtotal_item__ItemSubtotalRet */
    "\"id\":null,\"objectType\":\"qbd_discount_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"fullName\":null,\"barcode\":null,\"isActive\":null,\"class\":null,\"parent\":null,\"sublevel\":null,\"description\":null,\"salesTaxCode\":null,\"discountRate\":null,\"discountRatePercent\":null,\"account\":null,\"externalId\":null,\"customFields\":[]," /* qbd_discount_item__ItemDiscountRet */
    "\"id\":null,\"objectType\":\"qbd_payment_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"barcode\":null,\"isActive\":null,\"class\":null,\"description\":null,\"depositToAccount\":null,\"paymentMethod\":null,\"externalId\":null,\"customFields\":[]," /* qbd_payment_item__ItemPaymentRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__DepositToAccountRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__PaymentMethodRef */
    "\"id\":null,\"objectType\":\"qbd_sales_tax_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"barcode\":null,\"isActive\":null,\"class\":null,\"description\":null,\"taxRate\":null,\"taxVendor\":null,\"salesTaxReturnLine\":null,\"externalId\":null,\"customFields\":[]," /* qbd_sales_tax_item__ItemSalesTaxRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__TaxVendorRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__SalesTaxReturnLineRef */
    "\"id\":null,\"objectType\":\"qbd_sales_tax_group_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"barcode\":null,\"isActive\":null,\"description\":null,\"externalId\":null,\"salesTaxItems\":[],\"customFields\":[]," /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemSalesTaxRef */
    "\"id\":null,\"objectType\":\"qbd_item_group\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"barcode\":null,\"isActive\":null,\"description\":null,\"unitOfMeasureSet\":null,\"shouldPrintItemsInGroup\":null,\"specialItemType\":null,\"externalId\":null,\"lines\":[],\"customFields\":[]," /* qbd_item_group__ItemGroupRet */
    "\"item\":null,\"quantity\":null,\"unitOfMeasure\":null," /* qbd_item_group_member__ItemGroupLine */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemRef */
    "\"id\":null,\"objectType\":\"qbd_payroll_wage_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"wageType\":null,\"expenseAccount\":null,\"overtimeMultiplier\":null,\"rate\":null,\"ratePercent\":null," /* qbd_payroll_wage_item__PayrollItemWageRet */
    "\"id\":null,\"objectType\":\"qbd_payroll_non_wage_item\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"nonWageType\":null,\"expenseAccount\":null,\"liabilityAccount\":null," /* qbd_payroll_non_wage_item__PayrollItemNonWageRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__LiabilityAccountRef */
    "\"id\":null,\"objectType\":\"qbd_template\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"templateType\":null," /* qbd_template__TemplateRet */
    "\"id\":null,\"objectType\":\"qbd_price_level\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"priceLevelType\":null,\"fixedPercentage\":null,\"perItemPriceLevels\":[],\"currency\":null," /* qbd_price_level__PriceLevelRet */
    "\"item\":null,\"customPrice\":null,\"customPricePercent\":null," /* qbd_per_item_price_level__PriceLevelPerItemRet */
    "\"id\":null,\"objectType\":\"qbd_billing_rate\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"billingRateType\":null,\"fixedBillingRate\":null,\"perItemBillingRates\":[]," /* qbd_billing_rate__BillingRateRet */
    "\"item\":null,\"customRate\":null,\"customRatePercent\":null," /* qbd_per_item_billing_rate__BillingRatePerItemRet */
    "\"id\":null,\"objectType\":\"qbd_vehicle\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"description\":null," /* qbd_vehicle__VehicleRet */
    "\"id\":null,\"objectType\":\"qbd_unit_of_measure_set\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"unitOfMeasureType\":null,\"baseUnit\":null,\"relatedUnits\":[],\"defaultUnits\":[]," /* qbd_unit_of_measure_set__UnitOfMeasureSetRet */
    "\"name\":null,\"abbreviation\":null," /* qbd_base_unit__BaseUnit */
    "\"name\":null,\"abbreviation\":null,\"conversionRatio\":null," /* qbd_related_unit__RelatedUnit */
    "\"unitUsedFor\":null,\"unit\":null," /* qbd_default_unit__DefaultUnit */
    "\"id\":null,\"objectType\":\"qbd_workers_comp_code\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"description\":null,\"currentRate\":null,\"currentEffectiveDate\":null,\"nextRate\":null,\"nextEffectiveDate\":null,\"rateHistory\":[]," /* qbd_workers_comp_code__WorkersCompCodeRet */
    "\"rate\":null,\"effectiveDate\":null," /* qbd_rate_history__RateHistory */
    "\"isFiling1099Misc\":null,\"formType\":null,\"categoryAccountMappings\":[]," /* qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet */
    "\"mappingCategory\":null,\"accounts\":[],\"threshold\":null," /* qbd_category_account_mapping__CategoryAccountMapping */
    "\"id\":null,\"fullName\":null," /* qbd_reference__MappingAccount_AccountRef */
    "\"id\":null,\"objectType\":\"qbd_sales_tax_return\",\"fullName\":null,\"description\":null," /* qbd_sales_tax_return__SalesTaxReturnRet */
    "\"id\":null,\"objectType\":\"qbd_sales_tax_return_line\",\"fullName\":null,\"lineType\":null," /* qbd_sales_tax_return_line__SalesTaxReturnLineRet */
    "\"id\":null,\"objectType\":\"qbd_currency\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"currencyCode\":null,\"currencyFormat\":null,\"isUserDefinedCurrency\":null,\"exchangeRate\":null,\"asOfDate\":null," /* qbd_currency__CurrencyRet */
    "\"thousandSeparator\":null,\"thousandSeparatorGrouping\":null,\"decimalPlaces\":null,\"decimalSeparator\":null," /* qbd_currency_format__CurrencyFormat */
    "\"periodStartDate\":null,\"periodEndDate\":null," /* qbd_payroll_last_period__PayrollLastPeriodRet */
    "\"id\":null,\"objectType\":\"qbd_inventory_site\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"name\":null,\"isActive\":null,\"parent\":null,\"isDefault\":null,\"description\":null,\"contact\":null,\"phone\":null,\"fax\":null,\"email\":null,\"address\":null," /* qbd_inventory_site__InventorySiteRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ParentSiteRef */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null," /* qbd_site_address__SiteAddress */
    "\"id\":null,\"objectType\":\"qbd_invoice\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"customer\":null,\"class\":null,\"receivablesAccount\":null,\"documentTemplate\":null,\"transactionDate\":null,\"refNumber\":null,\"billingAddress\":null,\"shippingAddress\":null,\"isPending\":null,\"isFinanceCharge\":null,\"purchaseOrderNumber\":null,\"terms\":null,\"dueDate\":null,\"salesRepresentative\":null,\"shipmentOrigin\":null,\"shippingDate\":null,\"shippingMethod\":null,\"subtotal\":null,\"salesTaxItem\":null,\"salesTaxPercentage\":null,\"salesTaxTotal\":null,\"appliedAmount\":null,\"balanceRemaining\":null,\"currency\":null,\"exchangeRate\":null,\"balanceRemainingInHomeCurrency\":null,\"memo\":null,\"isPaid\":null,\"customerMessage\":null,\"isQueuedForPrint\":null,\"isQueuedForEmail\":null,\"salesTaxCode\":null,\"suggestedDiscountAmount\":null,\"suggestedDiscountDate\":null,\"otherCustomField\":null,\"externalId\":null,\"linkedTransactions\":[],\"lines\":[],\"lineGroups\":[],\"customFields\":[]," /* qbd_invoice__InvoiceRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ARAccountRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__TemplateRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ShipMethodRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__CustomerMsgRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__CustomerSalesTaxCodeRef */
    "\"id\":null,\"objectType\":\"qbd_linked_transaction\",\"transactionType\":null,\"transactionDate\":null,\"refNumber\":null,\"linkType\":null,\"amount\":null," /* qbd_linked_transaction__LinkedTxn */
    "\"id\":null,\"objectType\":\"qbd_invoice_line\",\"item\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"rate\":null,\"ratePercent\":null,\"class\":null,\"amount\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"serialNumber\":null,\"lotNumber\":null,\"expirationDate\":null,\"serviceDate\":null,\"salesTaxCode\":null,\"otherCustomField1\":null,\"otherCustomField2\":null,\"customFields\":[]," /* qbd_invoice_line__InvoiceLineRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__OverrideUOMSetRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__InventorySiteRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__InventorySiteLocationRef */
    "\"id\":null,\"objectType\":\"qbd_invoice_line_group\",\"itemGroup\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"shouldPrintItemsInGroup\":null,\"totalAmount\":null,\"serviceDate\":null,\"lines\":[],\"customFields\":[]," /* qbd_invoice_line_group__InvoiceLineGroupRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemGroupRef */
    "\"id\":null,\"objectType\":\"qbd_estimate\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"customer\":null,\"class\":null,\"documentTemplate\":null,\"transactionDate\":null,\"refNumber\":null,\"billingAddress\":null,\"shippingAddress\":null,\"isActive\":null,\"purchaseOrderNumber\":null,\"terms\":null,\"dueDate\":null,\"salesRepresentative\":null,\"shipmentOrigin\":null,\"subtotal\":null,\"salesTaxItem\":null,\"salesTaxPercentage\":null,\"salesTaxTotal\":null,\"totalAmount\":null,\"currency\":null,\"exchangeRate\":null,\"totalAmountInHomeCurrency\":null,\"memo\":null,\"customerMessage\":null,\"isQueuedForEmail\":null,\"salesTaxCode\":null,\"otherCustomField\":null,\"externalId\":null,\"linkedTransactions\":[],\"lines\":[],\"lineGroups\":[],\"customFields\":[]," /* qbd_estimate__EstimateRet */
    "\"id\":null,\"objectType\":\"qbd_estimate_line\",\"item\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"rate\":null,\"ratePercent\":null,\"class\":null,\"amount\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"salesTaxCode\":null,\"markupRate\":null,\"markupRatePercent\":null,\"otherCustomField1\":null,\"otherCustomField2\":null,\"customFields\":[]," /* qbd_estimate_line__EstimateLineRet */
    "\"id\":null,\"objectType\":\"qbd_estimate_line_group\",\"itemGroup\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"shouldPrintItemsInGroup\":null,\"totalAmount\":null,\"lines\":[],\"customFields\":[]," /* qbd_estimate_line_group__EstimateLineGroupRet */
    "\"id\":null,\"objectType\":\"qbd_sales_order\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"customer\":null,\"class\":null,\"documentTemplate\":null,\"transactionDate\":null,\"refNumber\":null,\"billingAddress\":null,\"shippingAddress\":null,\"purchaseOrderNumber\":null,\"terms\":null,\"dueDate\":null,\"salesRepresentative\":null,\"shipmentOrigin\":null,\"shippingDate\":null,\"shippingMethod\":null,\"subtotal\":null,\"salesTaxItem\":null,\"salesTaxPercentage\":null,\"salesTaxTotal\":null,\"totalAmount\":null,\"currency\":null,\"exchangeRate\":null,\"totalAmountInHomeCurrency\":null,\"isManuallyClosed\":null,\"isFullyInvoiced\":null,\"memo\":null,\"customerMessage\":null,\"isQueuedForPrint\":null,\"isQueuedForEmail\":null,\"salesTaxCode\":null,\"otherCustomField\":null,\"externalId\":null,\"linkedTransactions\":[],\"lines\":[],\"lineGroups\":[],\"customFields\":[],\"salesChannelName\":null,\"salesStoreName\":null,\"salesStoreType\":null," /* qbd_sales_order__SalesOrderRet */
    "\"id\":null,\"objectType\":\"qbd_sales_order_line\",\"item\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"rate\":null,\"ratePercent\":null,\"class\":null,\"amount\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"serialNumber\":null,\"lotNumber\":null,\"expirationDate\":null,\"salesTaxCode\":null,\"quantityInvoiced\":null,\"isManuallyClosed\":null,\"otherCustomField1\":null,\"otherCustomField2\":null,\"customFields\":[]," /* qbd_sales_order_line__SalesOrderLineRet */
    "\"id\":null,\"objectType\":\"qbd_sales_order_line_group\",\"itemGroup\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"shouldPrintItemsInGroup\":null,\"totalAmount\":null,\"lines\":[],\"customFields\":[]," /* qbd_sales_order_line_group__SalesOrderLineGroupRet */
    "\"id\":null,\"objectType\":\"qbd_sales_receipt\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"customer\":null,\"class\":null,\"documentTemplate\":null,\"transactionDate\":null,\"refNumber\":null,\"billingAddress\":null,\"shippingAddress\":null,\"isPending\":null,\"checkNumber\":null,\"paymentMethod\":null,\"dueDate\":null,\"salesRepresentative\":null,\"shippingDate\":null,\"shippingMethod\":null,\"shipmentOrigin\":null,\"subtotal\":null,\"salesTaxItem\":null,\"salesTaxPercentage\":null,\"salesTaxTotal\":null,\"totalAmount\":null,\"currency\":null,\"exchangeRate\":null,\"totalAmountInHomeCurrency\":null,\"memo\":null,\"customerMessage\":null,\"isQueuedForPrint\":null,\"isQueuedForEmail\":null,\"salesTaxCode\":null,\"depositToAccount\":null,\"creditCardTransaction\":null,\"otherCustomField\":null,\"externalId\":null,\"lines\":[],\"lineGroups\":[],\"customFields\":[]," /* qbd_sales_receipt__SalesReceiptRet */
    "\"request\":null,\"response\":null," /* qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo */
    "\"number\":null,\"expirationMonth\":null,\"expirationYear\":null,\"name\":null,\"address\":null,\"postalCode\":null,\"commercialCardCode\":null,\"transactionMode\":null,\"transactionType\":null," /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo */
    "\"statusCode\":null,\"statusMessage\":null,\"creditCardTransactionId\":null,\"merchantAccountNumber\":null,\"authorizationCode\":null,\"avsStreetStatus\":null,\"avsZipStatus\":null,\"cardSecurityCodeMatch\":null,\"reconBatchId\":null,\"paymentGroupingCode\":null,\"paymentStatus\":null,\"transactionAuthorizedAt\":null,\"transactionAuthorizationStamp\":null,\"clientTransactionId\":null," /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo */
    "\"id\":null,\"objectType\":\"qbd_sales_receipt_line\",\"item\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"rate\":null,\"ratePercent\":null,\"class\":null,\"amount\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"serialNumber\":null,\"lotNumber\":null,\"expirationDate\":null,\"serviceDate\":null,\"salesTaxCode\":null,\"otherCustomField1\":null,\"otherCustomField2\":null,\"creditCardTransaction\":null,\"customFields\":[]," /* qbd_sales_receipt_line__SalesReceiptLineRet */
    "\"id\":null,\"objectType\":\"qbd_sales_receipt_line_group\",\"itemGroup\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"shouldPrintItemsInGroup\":null,\"totalAmount\":null,\"serviceDate\":null,\"lines\":[],\"customFields\":[]," /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet */
    "\"id\":null,\"objectType\":\"qbd_credit_memo\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"customer\":null,\"class\":null,\"receivablesAccount\":null,\"documentTemplate\":null,\"transactionDate\":null,\"refNumber\":null,\"billingAddress\":null,\"shippingAddress\":null,\"isPending\":null,\"purchaseOrderNumber\":null,\"terms\":null,\"dueDate\":null,\"salesRepresentative\":null,\"shipmentOrigin\":null,\"shippingDate\":null,\"shippingMethod\":null,\"subtotal\":null,\"salesTaxItem\":null,\"salesTaxPercentage\":null,\"salesTaxTotal\":null,\"totalAmount\":null,\"creditRemaining\":null,\"currency\":null,\"exchangeRate\":null,\"creditRemainingInHomeCurrency\":null,\"memo\":null,\"customerMessage\":null,\"isQueuedForPrint\":null,\"isQueuedForEmail\":null,\"salesTaxCode\":null,\"otherCustomField\":null,\"externalId\":null,\"linkedTransactions\":[],\"lines\":[],\"lineGroups\":[],\"customFields\":[]," /* qbd_credit_memo__CreditMemoRet */
    "\"id\":null,\"objectType\":\"qbd_credit_memo_line\",\"item\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"rate\":null,\"ratePercent\":null,\"class\":null,\"amount\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"serialNumber\":null,\"lotNumber\":null,\"expirationDate\":null,\"serviceDate\":null,\"salesTaxCode\":null,\"otherCustomField1\":null,\"otherCustomField2\":null,\"customFields\":[]," /* qbd_credit_memo_line__CreditMemoLineRet */
    "\"id\":null,\"objectType\":\"qbd_credit_memo_line_group\",\"itemGroup\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"shouldPrintItemsInGroup\":null,\"totalAmount\":null,\"serviceDate\":null,\"lines\":[],\"customFields\":[]," /* qbd_credit_memo_line_group__CreditMemoLineGroupRet */
    "\"id\":null,\"objectType\":\"qbd_receive_payment\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"customer\":null,\"receivablesAccount\":null,\"transactionDate\":null,\"refNumber\":null,\"totalAmount\":null,\"currency\":null,\"exchangeRate\":null,\"totalAmountInHomeCurrency\":null,\"paymentMethod\":null,\"memo\":null,\"depositToAccount\":null,\"creditCardTransaction\":null,\"unusedPayment\":null,\"unusedCredits\":null,\"externalId\":null,\"appliedToTransactions\":[],\"customFields\":[]," /* qbd_receive_payment__ReceivePaymentRet */
    "\"transactionId\":null,\"transactionType\":null,\"transactionDate\":null,\"refNumber\":null,\"balanceRemaining\":null,\"amount\":null,\"discountAmount\":null,\"discountAccount\":null,\"discountClass\":null,\"linkedTransactions\":[]," /* qbd_target_transaction__AppliedToTxnRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__DiscountAccountRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__DiscountClassRef */
    "\"paymentTransactionId\":null,\"paymentTransactionLineId\":null,\"transactionType\":null,\"customer\":null,\"transactionDate\":null,\"refNumber\":null,\"amount\":null,\"currency\":null,\"exchangeRate\":null,\"amountInHomeCurrency\":null," /* qbd_payment_to_deposit__ReceivePaymentToDepositRet */
    "\"id\":null,\"objectType\":\"qbd_charge\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"customer\":null,\"transactionDate\":null,\"refNumber\":null,\"item\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"rate\":null,\"amount\":null,\"balanceRemaining\":null,\"description\":null,\"receivablesAccount\":null,\"class\":null,\"billedDate\":null,\"dueDate\":null,\"isPaid\":null,\"externalId\":null,\"linkedTransactions\":[],\"customFields\":[]," /* qbd_charge__ChargeRet */
    "\"id\":null,\"objectType\":\"qbd_purchase_order\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"vendor\":null,\"class\":null,\"inventorySite\":null,\"shipToEntity\":null,\"documentTemplate\":null,\"transactionDate\":null,\"refNumber\":null,\"vendorAddress\":null,\"shippingAddress\":null,\"terms\":null,\"dueDate\":null,\"expectedDate\":null,\"shippingMethod\":null,\"shipmentOrigin\":null,\"totalAmount\":null,\"currency\":null,\"exchangeRate\":null,\"totalAmountInHomeCurrency\":null,\"isManuallyClosed\":null,\"isFullyReceived\":null,\"memo\":null,\"vendorMessage\":null,\"isQueuedForPrint\":null,\"isQueuedForEmail\":null,\"salesTaxCode\":null,\"otherCustomField1\":null,\"otherCustomField2\":null,\"externalId\":null,\"linkedTransactions\":[],\"lines\":[],\"lineGroups\":[],\"customFields\":[]," /* qbd_purchase_order__PurchaseOrderRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ShipToEntityRef */
    "\"id\":null,\"objectType\":\"qbd_purchase_order_line\",\"item\":null,\"sku\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"rate\":null,\"class\":null,\"amount\":null,\"inventorySiteLocation\":null,\"payee\":null,\"serviceDate\":null,\"salesTaxCode\":null,\"receivedQuantity\":null,\"unbilledQuantity\":null,\"isBilled\":null,\"isManuallyClosed\":null,\"otherCustomField1\":null,\"otherCustomField2\":null,\"customFields\":[]," /* qbd_purchase_order_line__PurchaseOrderLineRet */
    "\"id\":null,\"objectType\":\"qbd_purchase_order_line_group\",\"itemGroup\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"shouldPrintItemsInGroup\":null,\"totalAmount\":null,\"serviceDate\":null,\"lines\":[],\"customFields\":[]," /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet */
    "\"id\":null,\"objectType\":\"qbd_bill\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"vendor\":null,\"vendorAddress\":null,\"payablesAccount\":null,\"transactionDate\":null,\"dueDate\":null,\"amountDue\":null,\"currency\":null,\"exchangeRate\":null,\"amountDueInHomeCurrency\":null,\"refNumber\":null,\"isPending\":null,\"terms\":null,\"memo\":null,\"salesTaxCode\":null,\"isPaid\":null,\"externalId\":null,\"linkedTransactions\":[],\"expenseLines\":[],\"itemLines\":[],\"itemGroupLines\":[],\"openAmount\":null,\"customFields\":[]," /* qbd_bill__BillRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__APAccountRef */
    "\"id\":null,\"objectType\":\"qbd_expense_line\",\"account\":null,\"amount\":null,\"memo\":null,\"payee\":null,\"class\":null,\"salesTaxCode\":null,\"billingStatus\":null,\"salesRepresentative\":null,\"customFields\":[]," /* qbd_expense_line__ExpenseLineRet */
    "\"id\":null,\"objectType\":\"qbd_item_line\",\"item\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"serialNumber\":null,\"lotNumber\":null,\"expirationDate\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"cost\":null,\"amount\":null,\"customer\":null,\"class\":null,\"salesTaxCode\":null,\"billingStatus\":null,\"salesRepresentative\":null,\"customFields\":[]," /* qbd_item_line__ItemLineRet */
    "\"id\":null,\"objectType\":\"qbd_item_group_line\",\"itemGroup\":null,\"description\":null,\"quantity\":null,\"unitOfMeasure\":null,\"overrideUnitOfMeasureSet\":null,\"totalAmount\":null,\"itemLines\":[],\"customFields\":[]," /* qbd_item_group_line__ItemGroupLineRet */
    "\"ownerId\":null,\"name\":null,\"type\":null,\"value\":null," /* qbd_custom_field__DataExt */
    "\"id\":null,\"objectType\":\"qbd_item_receipt\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"vendor\":null,\"payablesAccount\":null,\"liabilityAccount\":null,\"transactionDate\":null,\"totalAmount\":null,\"currency\":null,\"exchangeRate\":null,\"totalAmountInHomeCurrency\":null,\"refNumber\":null,\"memo\":null,\"salesTaxCode\":null,\"externalId\":null,\"linkedTransactions\":[],\"expenseLines\":[],\"itemLines\":[],\"itemGroupLines\":[],\"customFields\":[]," /* qbd_item_receipt__ItemReceiptRet */
    "\"id\":null,\"objectType\":\"qbd_vendor_credit\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"vendor\":null,\"payablesAccount\":null,\"transactionDate\":null,\"creditAmount\":null,\"currency\":null,\"exchangeRate\":null,\"creditAmountInHomeCurrency\":null,\"refNumber\":null,\"memo\":null,\"salesTaxCode\":null,\"externalId\":null,\"linkedTransactions\":[],\"expenseLines\":[],\"itemLines\":[],\"itemGroupLines\":[],\"openAmount\":null,\"customFields\":[]," /* qbd_vendor_credit__VendorCreditRet */
    "\"id\":null,\"objectType\":\"qbd_bill_check_payment\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"vendor\":null,\"payablesAccount\":null,\"transactionDate\":null,\"bankAccount\":null,\"amount\":null,\"currency\":null,\"exchangeRate\":null,\"amountInHomeCurrency\":null,\"refNumber\":null,\"memo\":null,\"address\":null,\"isQueuedForPrint\":null,\"externalId\":null,\"appliedToTransactions\":[],\"customFields\":[]," /* qbd_bill_check_payment__BillPaymentCheckRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__PayeeEntityRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__BankAccountRef */
    "\"id\":null,\"objectType\":\"qbd_bill_credit_card_payment\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"vendor\":null,\"payablesAccount\":null,\"transactionDate\":null,\"creditCardAccount\":null,\"amount\":null,\"currency\":null,\"exchangeRate\":null,\"amountInHomeCurrency\":null,\"refNumber\":null,\"memo\":null,\"externalId\":null,\"appliedToTransactions\":[],\"customFields\":[]," /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__CreditCardAccountRef */
    "\"bill\":null,\"credit\":null," /* qbd_bill_to_pay__BillToPayRet */
    "\"billId\":null,\"transactionType\":null,\"payablesAccount\":null,\"transactionDate\":null,\"refNumber\":null,\"dueDate\":null,\"amountDue\":null,\"currency\":null,\"exchangeRate\":null,\"amountDueInHomeCurrency\":null," /* qbd_payable_bill__BillToPay */
    "\"creditTransactionId\":null,\"transactionType\":null,\"payablesAccount\":null,\"transactionDate\":null,\"refNumber\":null,\"creditRemaining\":null,\"currency\":null,\"exchangeRate\":null,\"creditRemainingInHomeCurrency\":null," /* qbd_applicable_credit__CreditToApply */
    "\"id\":null,\"objectType\":\"qbd_sales_tax_payment_check\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"vendor\":null,\"transactionDate\":null,\"bankAccount\":null,\"amount\":null,\"refNumber\":null,\"memo\":null,\"address\":null,\"isQueuedForPrint\":null,\"externalId\":null,\"lines\":[],\"customFields\":[]," /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef */
    "\"line1\":null,\"line2\":null,\"line3\":null,\"line4\":null,\"line5\":null,\"city\":null,\"state\":null,\"postalCode\":null,\"country\":null,\"note\":null," /* qbd_address__SalesTaxPaymentCheckAdd_Address */
    "\"id\":null,\"objectType\":\"qbd_sales_tax_payment_check_line\",\"salesTaxItem\":null,\"amount\":null,\"taxAmount\":null," /* qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet */
    "\"ownerId\":null,\"name\":null,\"type\":null,\"value\":null," /* qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet */
    "\"payee\":null,\"amount\":null,\"lines\":[]," /* qbd_sales_tax_payable__SalesTaxPayableRet */
    "\"salesTaxItem\":null,\"amount\":null," /* qbd_sales_tax_payable_line__SalesTaxPayableLineRet */
    "\"id\":null,\"objectType\":\"qbd_inventory_adjustment\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"account\":null,\"inventorySite\":null,\"transactionDate\":null,\"refNumber\":null,\"customer\":null,\"class\":null,\"memo\":null,\"externalId\":null,\"lines\":[],\"customFields\":[]," /* qbd_inventory_adjustment__InventoryAdjustmentRet */
    "\"id\":null,\"objectType\":\"qbd_inventory_adjustment_line\",\"item\":null,\"serialNumber\":null,\"serialNumberAction\":null,\"lotNumber\":null,\"expirationDate\":null,\"inventorySiteLocation\":null,\"quantityDifference\":null,\"valueDifference\":null," /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet */
    "\"id\":null,\"objectType\":\"qbd_time_tracking_activity\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"transactionDate\":null,\"entity\":null,\"customer\":null,\"serviceItem\":null,\"duration\":null,\"class\":null,\"payrollWageItem\":null,\"note\":null,\"billingStatus\":null,\"externalId\":null,\"isBilled\":null," /* qbd_time_tracking_activity__TimeTrackingRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__EntityRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemServiceRef */
    "\"id\":null,\"objectType\":\"qbd_check\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"bankAccount\":null,\"payee\":null,\"refNumber\":null,\"transactionDate\":null,\"amount\":null,\"currency\":null,\"exchangeRate\":null,\"amountInHomeCurrency\":null,\"memo\":null,\"address\":null,\"isPending\":null,\"isQueuedForPrint\":null,\"salesTaxCode\":null,\"externalId\":null,\"linkedTransactions\":[],\"expenseLines\":[],\"itemLines\":[],\"itemGroupLines\":[],\"customFields\":[]," /* qbd_check__CheckRet */
    "\"id\":null,\"objectType\":\"qbd_credit_card_charge\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"account\":null,\"payee\":null,\"transactionDate\":null,\"amount\":null,\"currency\":null,\"exchangeRate\":null,\"amountInHomeCurrency\":null,\"refNumber\":null,\"memo\":null,\"salesTaxCode\":null,\"externalId\":null,\"expenseLines\":[],\"itemLines\":[],\"itemGroupLines\":[],\"customFields\":[]," /* qbd_credit_card_charge__CreditCardChargeRet */
    "\"id\":null,\"objectType\":\"qbd_credit_card_credit\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"account\":null,\"payee\":null,\"transactionDate\":null,\"amount\":null,\"currency\":null,\"exchangeRate\":null,\"amountInHomeCurrency\":null,\"refNumber\":null,\"memo\":null,\"salesTaxCode\":null,\"externalId\":null,\"expenseLines\":[],\"itemLines\":[],\"itemGroupLines\":[],\"customFields\":[]," /* qbd_credit_card_credit__CreditCardCreditRet */
    "\"id\":null,\"objectType\":\"qbd_journal_entry\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"transactionDate\":null,\"refNumber\":null,\"isAdjustment\":null,\"isHomeCurrencyAdjustment\":null,\"areAmountsEnteredInHomeCurrency\":null,\"currency\":null,\"exchangeRate\":null,\"externalId\":null,\"debitLines\":[],\"creditLines\":[],\"customFields\":[]," /* qbd_journal_entry__JournalEntryRet */
    "\"id\":null,\"objectType\":\"qbd_journal_debit_line\",\"account\":null,\"amount\":null,\"memo\":null,\"entity\":null,\"class\":null,\"salesTaxItem\":null,\"billingStatus\":null," /* qbd_journal_debit_line__JournalDebitLine */
    "\"id\":null,\"objectType\":\"qbd_journal_credit_line\",\"account\":null,\"amount\":null,\"memo\":null,\"entity\":null,\"class\":null,\"salesTaxItem\":null,\"billingStatus\":null," /* qbd_journal_credit_line__JournalCreditLine */
    "\"id\":null,\"objectType\":\"qbd_deposit\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"transactionDate\":null,\"depositToAccount\":null,\"memo\":null,\"totalAmount\":null,\"currency\":null,\"exchangeRate\":null,\"totalAmountInHomeCurrency\":null,\"cashBack\":null,\"externalId\":null,\"lines\":[],\"customFields\":[]," /* qbd_deposit__DepositRet */
    "\"id\":null,\"objectType\":\"qbd_deposit_cash_back_line\",\"account\":null,\"memo\":null,\"amount\":null," /* qbd_deposit_cash_back_line__CashBackInfoRet */
    "\"transactionType\":null,\"paymentTransactionId\":null,\"id\":null,\"objectType\":\"qbd_deposit_line\",\"paymentTransactionLineId\":null,\"entity\":null,\"account\":null,\"memo\":null,\"checkNumber\":null,\"paymentMethod\":null,\"class\":null,\"amount\":null," /* qbd_deposit_line__DepositLineRet */
    "\"listType\":null,\"id\":null,\"objectType\":\"qbd_deleted_list_object\",\"createdAt\":null,\"deletedAt\":null,\"fullName\":null," /* qbd_deleted_list_object__ListDeletedRet */
    "\"transactionType\":null,\"id\":null,\"objectType\":\"qbd_deleted_transaction\",\"createdAt\":null,\"deletedAt\":null,\"refNumber\":null," /* qbd_deleted_transaction__TxnDeletedRet */
    "\"subscriberId\":null,\"dataEventRecoveryTime\":null," /* qbd_data_event_recovery_info__DataEventRecoveryInfoRet */
    "\"transactionType\":null,\"transactionId\":null,\"transactionLineId\":null,\"createdAt\":null,\"updatedAt\":null,\"entity\":null,\"account\":null,\"transactionDate\":null,\"refNumber\":null,\"amount\":null,\"currency\":null,\"exchangeRate\":null,\"amountInHomeCurrency\":null,\"memo\":null," /* qbd_transaction__TransactionRet */
    "\"id\":null,\"objectType\":\"qbd_build_assembly\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"inventoryAssemblyItem\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"serialNumber\":null,\"lotNumber\":null,\"expirationDate\":null,\"transactionDate\":null,\"refNumber\":null,\"memo\":null,\"isPending\":null,\"quantityToBuild\":null,\"quantityCanBuild\":null,\"quantityOnHand\":null,\"quantityOnSalesOrder\":null,\"externalId\":null,\"lines\":[],\"customFields\":[]," /* qbd_build_assembly__BuildAssemblyRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemInventoryAssemblyRef */
    "\"item\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"serialNumber\":null,\"lotNumber\":null,\"expirationDate\":null,\"description\":null,\"quantityOnHand\":null,\"quantityNeeded\":null," /* qbd_component_item_line__ComponentItemLineRet */
    "\"inventoryAssemblyItem\":null,\"transactionDate\":null,\"quantityCanBuild\":null," /* qbd_buildable_assembly__ItemAssembliesCanBuildRet */
    "\"id\":null,\"objectType\":\"qbd_credit_card_refund\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"customer\":null,\"refundFromAccount\":null,\"receivablesAccount\":null,\"transactionDate\":null,\"refNumber\":null,\"totalAmount\":null,\"currency\":null,\"exchangeRate\":null,\"totalAmountInHomeCurrency\":null,\"address\":null,\"paymentMethod\":null,\"memo\":null,\"creditCardTransaction\":null,\"externalId\":null,\"refundAppliedToTransactions\":[],\"customFields\":[]," /* qbd_credit_card_refund__ARRefundCreditCardRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__RefundFromAccountRef */
    "\"transactionId\":null,\"transactionType\":null,\"transactionDate\":null,\"refNumber\":null,\"creditRemaining\":null,\"refundAmount\":null,\"creditRemainingInHomeCurrency\":null,\"refundAmountInHomeCurrency\":null," /* qbd_credit_transaction__RefundAppliedToTxnRet */
    "\"id\":null,\"objectType\":\"qbd_vehicle_mileage\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"vehicle\":null,\"customer\":null,\"item\":null,\"class\":null,\"tripStartDate\":null,\"tripEndDate\":null,\"odometerStart\":null,\"odometerEnd\":null,\"totalMiles\":null,\"note\":null,\"billingStatus\":null,\"standardMileageRate\":null,\"standardMileageTotalAmount\":null,\"billableRate\":null,\"billableAmount\":null," /* qbd_vehicle_mileage__VehicleMileageRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__VehicleRef */
    "\"id\":null,\"objectType\":\"qbd_inventory_transfer\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"transactionDate\":null,\"refNumber\":null,\"fromInventorySite\":null,\"toInventorySite\":null,\"memo\":null,\"externalId\":null,\"lines\":[]," /* qbd_inventory_transfer__TransferInventoryRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__FromInventorySiteRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ToInventorySiteRef */
    "\"id\":null,\"objectType\":\"qbd_inventory_transfer_line\",\"item\":null,\"fromInventorySiteLocation\":null,\"toInventorySiteLocation\":null,\"quantityTransferred\":null,\"serialNumber\":null,\"lotNumber\":null,\"expirationDate\":null," /* qbd_inventory_transfer_line__TransferInventoryLineRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__FromInventorySiteLocationRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ToInventorySiteLocationRef */
    "\"id\":null,\"objectType\":\"qbd_item_site\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"inventoryAssemblyItem\":null,\"inventoryItem\":null,\"inventorySite\":null,\"inventorySiteLocation\":null,\"reorderLevel\":null,\"quantityOnHand\":null,\"quantityOnPurchaseOrders\":null,\"quantityOnSalesOrders\":null,\"quantityToBeBuiltByPendingBuildTransactions\":null,\"quantityRequiredByPendingBuildTransactions\":null,\"quantityOnPendingTransfers\":null,\"assemblyBuildPoint\":null," /* qbd_item_site__ItemSitesRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemSitesRet_ItemInventoryRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemSitesRet_InventorySiteRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ItemSitesRet_InventorySiteLocationRef */
    "\"listType\":null,\"id\":null,\"objectType\":\"qbd_barcode\",\"fullName\":null," /* qbd_barcode__BarCodeRet */
    "\"id\":null,\"objectType\":\"qbd_transfer\",\"createdAt\":null,\"updatedAt\":null,\"revisionNumber\":null,\"transactionDate\":null,\"sourceAccount\":null,\"sourceAccountBalance\":null,\"targetAccount\":null,\"targetAccountBalance\":null,\"class\":null,\"amount\":null,\"memo\":null," /* qbd_transfer__TransferRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__TransferFromAccountRef */
    "\"id\":null,\"fullName\":null," /* qbd_reference__TransferToAccountRef */
    "\"objectType\":\"qbd_report\",\"category\":\"general_summary\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__GeneralSummaryReportQueryRs */
    "\"columnId\":null,\"columnType\":null,\"dataType\":null,\"titles\":[]," /* qbd_report_column__ColDesc */
    "\"rowNumber\":null,\"value\":null," /* qbd_report_column_title__ColTitle */
    "\"objectType\":\"qbd_report\",\"category\":\"job\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__JobReportQueryRs */
    "\"objectType\":\"qbd_report\",\"category\":\"time\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__TimeReportQueryRs */
    "\"objectType\":\"qbd_report\",\"category\":\"aging\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__AgingReportQueryRs */
    "\"objectType\":\"qbd_report\",\"category\":\"budget_summary\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__BudgetSummaryReportQueryRs */
    "\"objectType\":\"qbd_report\",\"category\":\"general_detail\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__GeneralDetailReportQueryRs */
    "\"objectType\":\"qbd_report\",\"category\":\"custom_detail\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__CustomDetailReportQueryRs */
    "\"objectType\":\"qbd_report\",\"category\":\"custom_summary\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__CustomSummaryReportQueryRs */
    "\"objectType\":\"qbd_report\",\"category\":\"payroll_detail\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__PayrollDetailReportQueryRs */
    "\"objectType\":\"qbd_report\",\"category\":\"payroll_summary\",\"reportType\":null,\"title\":null,\"subtitle\":null,\"basis\":null,\"rowCount\":null,\"columnCount\":null,\"columnTitleRowCount\":null,\"columns\":[],\"rows\":[]," /* qbd_report__ReportRet__PayrollSummaryReportQueryRs */
    "\"ownerId\":null,\"customFieldId\":null,\"name\":null,\"type\":null,\"assignToObjects\":[],\"isRequiredForListObjects\":null,\"isRequiredForTransactions\":null,\"format\":null," /* qbd_custom_field_definition__DataExtDefRet */
    "\"ownerId\":null,\"name\":null,\"deletedAt\":null," /* qbd_custom_field_definition_deletion__DataExtDefDelRet */
    "\"ownerId\":null,\"name\":null,\"listType\":null,\"listObject\":null,\"transactionType\":null,\"transactionId\":null,\"transactionLineId\":null,\"otherType\":null,\"deletedAt\":null," /* qbd_custom_field_deletion__DataExtDelRet */
    "\"id\":null,\"fullName\":null," /* qbd_reference__ListObjRef */
    "\"subscriberId\":null,\"createdAt\":null,\"lastProcessedAt\":null,\"comCallbackInfo\":null,\"deliveryPolicy\":null,\"trackLostEvents\":null,\"deliverOwnEvents\":null,\"listEventSubscriptions\":[],\"transactionEventSubscriptions\":[]," /* qbd_data_event_subscription__DataEventSubscriptionRet */
    "\"appName\":null,\"progId\":null,\"clsid\":null," /* qbd_com_callback_info__COMCallbackInfo */
    "\"listEventTypes\":[],\"listEventOperations\":[]," /* qbd_list_event_subscription__ListEventSubscription */
    "\"transactionEventTypes\":[],\"transactionEventOperations\":[]," /* qbd_transaction_event_subscription__TxnEventSubscription */
    "\"subscriberId\":null,\"createdAt\":null,\"lastProcessedAt\":null,\"comCallbackInfo\":null,\"deliveryPolicy\":null,\"companyFileEventSubscription\":null," /* qbd_ui_event_subscription__UIEventSubscriptionRet */
    "\"companyFileEventOperations\":[]," /* qbd_company_file_event_subscription__CompanyFileEventSubscription */
    "\"subscriberId\":null,\"createdAt\":null,\"lastProcessedAt\":null,\"comCallbackInfo\":null,\"menuExtensionSubscription\":null," /* qbd_ui_extension_subscription__UIExtensionSubscriptionRet */
    "\"addToMenu\":null,\"submenu\":null,\"menuItem\":null," /* qbd_menu_extension_subscription__MenuExtensionSubscription */
    "\"displayCondition\":null,\"menuItems\":[]," /* qbd_submenu__Submenu */
    "\"visibleIf\":[],\"visibleIfNot\":[],\"enabledIf\":[],\"enabledIfNot\":[]," /* qbd_display_condition__DisplayCondition */
    "\"menuText\":null,\"eventTag\":null,\"displayCondition\":null," /* qbd_menu_item__MenuItem */
    "\"kind\":\"data\",\"rowNumber\":null,\"rowDescriptor\":null,\"cells\":[]," /* qbd_report_data_row__DataRow */
    "\"type\":null,\"value\":null," /* qbd_report_row_descriptor__RowData */
    "\"columnId\":null,\"value\":null,\"dataType\":null," /* qbd_report_cell__ColData */
    "\"kind\":\"text\",\"rowNumber\":null,\"text\":null," /* qbd_report_text_row__TextRow */
    "\"kind\":\"subtotal\",\"rowNumber\":null,\"rowDescriptor\":null,\"cells\":[]," /* qbd_report_subtotal_row__SubtotalRow */
    "\"kind\":\"total\",\"rowNumber\":null,\"rowDescriptor\":null,\"cells\":[]," /* qbd_report_total_row__TotalRow */
    "................................................................"; /* block copies may read this far */

static const qbx_field qbx_fields[] = {
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_app_cert__SignonAppCertRs @requestID */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_app_cert__SignonAppCertRs @statusCode */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_app_cert__SignonAppCertRs @statusSeverity */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_app_cert__SignonAppCertRs @statusMessage */
    {QBX_TEXT_qbd_signon_app_cert__SignonAppCertRs + 0, QBX_NONE, QBX_NONE, 17, QBX_TO_DATETIME, 0},  /* qbd_signon_app_cert__SignonAppCertRs ServerDateTime */
    {QBX_TEXT_qbd_signon_app_cert__SignonAppCertRs + 22, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_signon_app_cert__SignonAppCertRs SessionTicket */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_desktop__SignonDesktopRs @requestID */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_desktop__SignonDesktopRs @statusCode */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_desktop__SignonDesktopRs @statusSeverity */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_desktop__SignonDesktopRs @statusMessage */
    {QBX_TEXT_qbd_signon_desktop__SignonDesktopRs + 0, QBX_NONE, QBX_NONE, 17, QBX_TO_DATETIME, 0},  /* qbd_signon_desktop__SignonDesktopRs ServerDateTime */
    {QBX_TEXT_qbd_signon_desktop__SignonDesktopRs + 22, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_signon_desktop__SignonDesktopRs SessionTicket */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_ticket__SignonTicketRs @requestID */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_ticket__SignonTicketRs @statusCode */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_ticket__SignonTicketRs @statusSeverity */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_signon_ticket__SignonTicketRs @statusMessage */
    {QBX_TEXT_qbd_signon_ticket__SignonTicketRs + 0, QBX_NONE, QBX_NONE, 17, QBX_TO_DATETIME, 0},  /* qbd_signon_ticket__SignonTicketRs ServerDateTime */
    {QBX_TEXT_qbd_signon_ticket__SignonTicketRs + 22, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_signon_ticket__SignonTicketRs SessionTicket */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_list_deletion__ListDelRs @requestID */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_list_deletion__ListDelRs @statusCode */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_list_deletion__ListDelRs @statusSeverity */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_list_deletion__ListDelRs @statusMessage */
    {QBX_TEXT_qbd_list_deletion__ListDelRs + 0, QBX_NONE, 0, 11, QBX_TO_ENUM, 0},  /* qbd_list_deletion__ListDelRs ListDelType */
    {QBX_TEXT_qbd_list_deletion__ListDelRs + 16, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_list_deletion__ListDelRs ListID */
    {QBX_TEXT_qbd_list_deletion__ListDelRs + 59, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_list_deletion__ListDelRs TimeDeleted */
    {QBX_TEXT_qbd_list_deletion__ListDelRs + 76, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_list_deletion__ListDelRs FullName */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_list_merge__ListMergeRs @requestID */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_list_merge__ListMergeRs @statusCode */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_list_merge__ListMergeRs @statusSeverity */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_list_merge__ListMergeRs @statusMessage */
    {QBX_TEXT_qbd_list_merge__ListMergeRs + 0, QBX_NONE, 1, 16, QBX_TO_ENUM, 0},  /* qbd_list_merge__ListMergeRs ListMergeType */
    {QBX_TEXT_qbd_list_merge__ListMergeRs + 21, QBX_O_qbd_merged_from__MergedFrom, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_list_merge__ListMergeRs MergedFrom */
    {QBX_TEXT_qbd_list_merge__ListMergeRs + 39, QBX_O_qbd_merged_to__MergedTo, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_list_merge__ListMergeRs MergedTo */
    {QBX_TEXT_qbd_merged_from__MergedFrom + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_merged_from__MergedFrom ListID */
    {QBX_TEXT_qbd_merged_from__MergedFrom + 41, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_merged_from__MergedFrom TimeDeleted */
    {QBX_TEXT_qbd_merged_from__MergedFrom + 58, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_merged_from__MergedFrom FullName */
    {QBX_TEXT_qbd_merged_to__MergedTo + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_merged_to__MergedTo ListID */
    {QBX_TEXT_qbd_merged_to__MergedTo + 39, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_merged_to__MergedTo TimeCreated */
    {QBX_TEXT_qbd_merged_to__MergedTo + 56, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_merged_to__MergedTo TimeModified */
    {QBX_TEXT_qbd_merged_to__MergedTo + 73, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_merged_to__MergedTo EditSequence */
    {QBX_TEXT_qbd_merged_to__MergedTo + 95, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_merged_to__MergedTo FullName */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_deletion__TxnDelRs @requestID */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_deletion__TxnDelRs @statusCode */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_deletion__TxnDelRs @statusSeverity */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_deletion__TxnDelRs @statusMessage */
    {QBX_TEXT_qbd_transaction_deletion__TxnDelRs + 0, QBX_NONE, 2, 18, QBX_TO_ENUM, 0},  /* qbd_transaction_deletion__TxnDelRs TxnDelType */
    {QBX_TEXT_qbd_transaction_deletion__TxnDelRs + 23, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_transaction_deletion__TxnDelRs TxnID */
    {QBX_TEXT_qbd_transaction_deletion__TxnDelRs + 73, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_transaction_deletion__TxnDelRs TimeDeleted */
    {QBX_TEXT_qbd_transaction_deletion__TxnDelRs + 90, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_transaction_deletion__TxnDelRs RefNumber */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_deletion__TxnDelRs ErrorRecovery */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_void__TxnVoidRs @requestID */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_void__TxnVoidRs @statusCode */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_void__TxnVoidRs @statusSeverity */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_void__TxnVoidRs @statusMessage */
    {QBX_TEXT_qbd_transaction_void__TxnVoidRs + 0, QBX_NONE, 3, 18, QBX_TO_ENUM, 0},  /* qbd_transaction_void__TxnVoidRs TxnVoidType */
    {QBX_TEXT_qbd_transaction_void__TxnVoidRs + 23, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_transaction_void__TxnVoidRs TxnID */
    {QBX_TEXT_qbd_transaction_void__TxnVoidRs + 69, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_transaction_void__TxnVoidRs TimeCreated */
    {QBX_TEXT_qbd_transaction_void__TxnVoidRs + 86, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_transaction_void__TxnVoidRs TimeModified */
    {QBX_TEXT_qbd_transaction_void__TxnVoidRs + 103, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_transaction_void__TxnVoidRs RefNumber */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transaction_void__TxnVoidRs ErrorRecovery */
    {QBX_TEXT_qbd_data_event__DataEvent + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_data_event__DataEvent CompanyFilePath */
    {QBX_TEXT_qbd_data_event__DataEvent + 23, QBX_O_qbd_host_info__HostInfo, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_data_event__DataEvent HostInfo */
    {QBX_TEXT_qbd_data_event__DataEvent + 39, QBX_O_qbd_list_event__ListEvent, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_data_event__DataEvent ListEvent */
    {QBX_TEXT_qbd_data_event__DataEvent + 56, QBX_O_qbd_transaction_event__TxnEvent, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_data_event__DataEvent TxnEvent */
    {QBX_TEXT_qbd_data_event__DataEvent + 80, QBX_NONE, QBX_NONE, 18, QBX_TO_DATETIME, 0},  /* qbd_data_event__DataEvent LastRestoreTime */
    {QBX_TEXT_qbd_data_event__DataEvent + 103, QBX_NONE, QBX_NONE, 19, QBX_TO_DATETIME, 0},  /* qbd_data_event__DataEvent LastCondenseTime */
    {QBX_TEXT_qbd_data_event__DataEvent + 127, QBX_NONE, QBX_NONE, 24, QBX_TO_DATETIME, 0},  /* qbd_data_event__DataEvent DataEventRecoveryTime */
    {QBX_TEXT_qbd_host_info__HostInfo + 0, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_host_info__HostInfo ProductName */
    {QBX_TEXT_qbd_host_info__HostInfo + 19, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_host_info__HostInfo MajorVersion */
    {QBX_TEXT_qbd_host_info__HostInfo + 39, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_host_info__HostInfo MinorVersion */
    {QBX_TEXT_qbd_host_info__HostInfo + 59, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_host_info__HostInfo Country */
    {QBX_TEXT_qbd_list_event__ListEvent + 0, QBX_NONE, 4, 16, QBX_TO_ENUM, 0},  /* qbd_list_event__ListEvent ListEventType */
    {QBX_TEXT_qbd_list_event__ListEvent + 21, QBX_NONE, 5, 21, QBX_TO_ENUM, 0},  /* qbd_list_event__ListEvent ListEventOperation */
    {QBX_TEXT_qbd_list_event__ListEvent + 47, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_list_event__ListEvent ListID */
    {QBX_TEXT_qbd_list_event__ListEvent + 87, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_list_event__ListEvent AfterMergeListID */
    {QBX_TEXT_qbd_transaction_event__TxnEvent + 0, QBX_NONE, 6, 23, QBX_TO_ENUM, 0},  /* qbd_transaction_event__TxnEvent TxnEventType */
    {QBX_TEXT_qbd_transaction_event__TxnEvent + 28, QBX_NONE, 7, 28, QBX_TO_ENUM, 0},  /* qbd_transaction_event__TxnEvent TxnEventOperation */
    {QBX_TEXT_qbd_transaction_event__TxnEvent + 61, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_transaction_event__TxnEvent TxnID */
    {QBX_TEXT_qbd_transaction_event__TxnEvent + 108, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_transaction_event__TxnEvent RefNumber */
    {QBX_TEXT_qbd_ui_event__UIEvent + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_ui_event__UIEvent CompanyFilePath */
    {QBX_TEXT_qbd_ui_event__UIEvent + 23, QBX_O_qbd_host_info__HostInfo, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_ui_event__UIEvent HostInfo */
    {QBX_TEXT_qbd_ui_event__UIEvent + 39, QBX_O_qbd_company_file_event__CompanyFileEvent, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_ui_event__UIEvent CompanyFileEvent */
    {QBX_TEXT_qbd_company_file_event__CompanyFileEvent + 0, QBX_NONE, 8, 28, QBX_TO_ENUM, 0},  /* qbd_company_file_event__CompanyFileEvent CompanyFileEventOperation */
    {QBX_TEXT_qbd_company_file_event__CompanyFileEvent + 33, QBX_NONE, QBX_NONE, 15, QBX_TO_BOOLEAN, 0},  /* qbd_company_file_event__CompanyFileEvent IsNewCompany */
    {QBX_TEXT_qbd_company_file_event__CompanyFileEvent + 53, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_company_file_event__CompanyFileEvent IsAutomaticLogin */
    {QBX_TEXT_qbd_ui_extension_event__UIExtensionEvent + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_ui_extension_event__UIExtensionEvent CompanyFilePath */
    {QBX_TEXT_qbd_ui_extension_event__UIExtensionEvent + 23, QBX_O_qbd_host_info__HostInfo, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_ui_extension_event__UIExtensionEvent HostInfo */
    {QBX_TEXT_qbd_ui_extension_event__UIExtensionEvent + 39, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_ui_extension_event__UIExtensionEvent EventTag */
    {QBX_TEXT_qbd_ui_extension_event__UIExtensionEvent + 55, QBX_O_qbd_current_window__CurrentWindow, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_ui_extension_event__UIExtensionEvent CurrentWindow */
    {QBX_TEXT_qbd_current_window__CurrentWindow + 0, QBX_NONE, 9, 18, QBX_TO_ENUM, 0},  /* qbd_current_window__CurrentWindow TxnType */
    {QBX_TEXT_qbd_current_window__CurrentWindow + 23, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_current_window__CurrentWindow TxnID */
    {QBX_TEXT_qbd_current_window__CurrentWindow + 44, QBX_NONE, 4, 11, QBX_TO_ENUM, 0},  /* qbd_current_window__CurrentWindow ListType */
    {QBX_TEXT_qbd_current_window__CurrentWindow + 60, QBX_NONE, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_current_window__CurrentWindow ListID */
    {QBX_TEXT_qbd_host__HostRet + 0, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_host__HostRet ProductName */
    {QBX_TEXT_qbd_host__HostRet + 19, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_host__HostRet MajorVersion */
    {QBX_TEXT_qbd_host__HostRet + 39, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_host__HostRet MinorVersion */
    {QBX_TEXT_qbd_host__HostRet + 59, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_host__HostRet Country */
    {QBX_TEXT_qbd_host__HostRet + 74, QBX_NONE, QBX_NONE, 25, QBX_TO_STRING, QBX_LIST},  /* qbd_host__HostRet SupportedQBXMLVersion */
    {QBX_TEXT_qbd_host__HostRet + 102, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_host__HostRet IsAutomaticLogin */
    {QBX_TEXT_qbd_host__HostRet + 126, QBX_NONE, 10, 13, QBX_TO_ENUM, 0},  /* qbd_host__HostRet QBFileMode */
    {QBX_TEXT_qbd_host__HostRet + 144, QBX_O_qbd_list_meta_data__ListMetaData, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_host__HostRet ListMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 0, QBX_O_qbd_list_capacity__AccountMetaData, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData AccountMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 23, QBX_O_qbd_list_capacity__BillingRateMetaData, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData BillingRateMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 50, QBX_O_qbd_list_capacity__ClassMetaData, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData ClassMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 71, QBX_O_qbd_list_capacity__CustomerMsgMetaData, QBX_NONE, 26, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData CustomerMsgMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 102, QBX_O_qbd_list_capacity__CustomerTypeMetaData, QBX_NONE, 23, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData CustomerTypeMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 130, QBX_O_qbd_list_capacity__EntityMetaData, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData EntityMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 152, QBX_O_qbd_list_capacity__ItemMetaData, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData ItemMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 172, QBX_O_qbd_list_capacity__JobTypeMetaData, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData JobTypeMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 195, QBX_O_qbd_list_capacity__PaymentMethodMetaData, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData PaymentMethodMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 224, QBX_O_qbd_list_capacity__PayrollItemMetaData, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData PayrollItemMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 251, QBX_O_qbd_list_capacity__PriceLevelMetaData, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData PriceLevelMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 277, QBX_O_qbd_list_capacity__SalesRepMetaData, QBX_NONE, 30, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData SalesRepMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 312, QBX_O_qbd_list_capacity__SalesTaxCodeMetaData, QBX_NONE, 23, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData SalesTaxCodeMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 340, QBX_O_qbd_list_capacity__ShipMethodMetaData, QBX_NONE, 25, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData ShipMethodMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 370, QBX_O_qbd_list_capacity__TemplateMetaData, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData TemplateMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 394, QBX_O_qbd_list_capacity__TermsMetaData, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData TermsMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 415, QBX_O_qbd_list_capacity__ToDoMetaData, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData ToDoMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 435, QBX_O_qbd_list_capacity__VehicleMetaData, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData VehicleMetaData */
    {QBX_TEXT_qbd_list_meta_data__ListMetaData + 458, QBX_O_qbd_list_capacity__VendorTypeMetaData, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_list_meta_data__ListMetaData VendorTypeMetaData */
    {QBX_TEXT_qbd_list_capacity__AccountMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__AccountMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__BillingRateMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__BillingRateMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__ClassMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__ClassMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__CustomerMsgMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__CustomerMsgMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__CustomerTypeMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__CustomerTypeMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__EntityMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__EntityMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__ItemMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__ItemMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__JobTypeMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__JobTypeMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__PaymentMethodMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__PaymentMethodMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__PayrollItemMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__PayrollItemMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__PriceLevelMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__PriceLevelMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__SalesRepMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__SalesRepMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__SalesTaxCodeMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__SalesTaxCodeMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__ShipMethodMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__ShipMethodMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__TemplateMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__TemplateMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__TermsMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__TermsMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__ToDoMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__ToDoMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__VehicleMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__VehicleMetaData MaxCapacity */
    {QBX_TEXT_qbd_list_capacity__VendorTypeMetaData + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_list_capacity__VendorTypeMetaData MaxCapacity */
    {QBX_TEXT_qbd_company__CompanyRet + 0, QBX_NONE, QBX_NONE, 22, QBX_TO_BOOLEAN, 0},  /* qbd_company__CompanyRet IsSampleCompany */
    {QBX_TEXT_qbd_company__CompanyRet + 27, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet CompanyName */
    {QBX_TEXT_qbd_company__CompanyRet + 46, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet LegalCompanyName */
    {QBX_TEXT_qbd_company__CompanyRet + 70, QBX_O_qbd_address__Address, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet Address */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_company__CompanyRet AddressBlock */
    {QBX_TEXT_qbd_company__CompanyRet + 85, QBX_O_qbd_address__LegalAddress, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet LegalAddress */
    {QBX_TEXT_qbd_company__CompanyRet + 105, QBX_O_qbd_address__CompanyAddressForCustomer, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet CompanyAddressForCustomer */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_company__CompanyRet CompanyAddressBlockForCustomer */
    {QBX_TEXT_qbd_company__CompanyRet + 131, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet Phone */
    {QBX_TEXT_qbd_company__CompanyRet + 144, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet Fax */
    {QBX_TEXT_qbd_company__CompanyRet + 155, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet Email */
    {QBX_TEXT_qbd_company__CompanyRet + 168, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet CompanyWebSite */
    {QBX_TEXT_qbd_company__CompanyRet + 183, QBX_NONE, 11, 23, QBX_TO_ENUM, 0},  /* qbd_company__CompanyRet FirstMonthFiscalYear */
    {QBX_TEXT_qbd_company__CompanyRet + 211, QBX_NONE, 11, 26, QBX_TO_ENUM, 0},  /* qbd_company__CompanyRet FirstMonthIncomeTaxYear */
    {QBX_TEXT_qbd_company__CompanyRet + 242, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet CompanyType */
    {QBX_TEXT_qbd_company__CompanyRet + 261, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet EIN */
    {QBX_TEXT_qbd_company__CompanyRet + 272, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet SSN */
    {QBX_TEXT_qbd_company__CompanyRet + 283, QBX_NONE, 12, 10, QBX_TO_ENUM, 0},  /* qbd_company__CompanyRet TaxForm */
    {QBX_TEXT_qbd_company__CompanyRet + 298, QBX_O_qbd_subscribed_service__SubscribedServices, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet SubscribedServices */
    {QBX_TEXT_qbd_company__CompanyRet + 324, QBX_O_qbd_accountant_copy__AccountantCopy, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_company__CompanyRet AccountantCopy */
    {QBX_TEXT_qbd_company__CompanyRet + 346, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_company__CompanyRet DataExtRet */
    {QBX_TEXT_qbd_address__Address + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__Address Addr1 */
    {QBX_TEXT_qbd_address__Address + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__Address Addr2 */
    {QBX_TEXT_qbd_address__Address + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__Address Addr3 */
    {QBX_TEXT_qbd_address__Address + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__Address Addr4 */
    {QBX_TEXT_qbd_address__Address + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__Address Addr5 */
    {QBX_TEXT_qbd_address__Address + 65, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__Address City */
    {QBX_TEXT_qbd_address__Address + 77, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__Address State */
    {QBX_TEXT_qbd_address__Address + 90, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_address__Address PostalCode */
    {QBX_TEXT_qbd_address__Address + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_address__Address Country */
    {QBX_TEXT_qbd_address__Address + 123, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__Address Note */
    {QBX_TEXT_qbd_address__LegalAddress + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress Addr1 */
    {QBX_TEXT_qbd_address__LegalAddress + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress Addr2 */
    {QBX_TEXT_qbd_address__LegalAddress + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress Addr3 */
    {QBX_TEXT_qbd_address__LegalAddress + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress Addr4 */
    {QBX_TEXT_qbd_address__LegalAddress + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress Addr5 */
    {QBX_TEXT_qbd_address__LegalAddress + 65, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress City */
    {QBX_TEXT_qbd_address__LegalAddress + 77, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress State */
    {QBX_TEXT_qbd_address__LegalAddress + 90, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress PostalCode */
    {QBX_TEXT_qbd_address__LegalAddress + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress Country */
    {QBX_TEXT_qbd_address__LegalAddress + 123, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__LegalAddress Note */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer Addr1 */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer Addr2 */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer Addr3 */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer Addr4 */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer Addr5 */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 65, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer City */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 77, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer State */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 90, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer PostalCode */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer Country */
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer + 123, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__CompanyAddressForCustomer Note */
    {QBX_TEXT_qbd_subscribed_service__SubscribedServices + 0, QBX_O_qbd_service__Service, QBX_NONE, 11, QBX_TO_STRING, QBX_LIST},  /* qbd_subscribed_service__SubscribedServices Service */
    {QBX_TEXT_qbd_service__Service + 0, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_service__Service Name */
    {QBX_TEXT_qbd_service__Service + 12, QBX_NONE, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_service__Service Domain */
    {QBX_TEXT_qbd_service__Service + 26, QBX_NONE, 13, 16, QBX_TO_ENUM, 0},  /* qbd_service__Service ServiceStatus */
    {QBX_TEXT_qbd_accountant_copy__AccountantCopy + 0, QBX_NONE, QBX_NONE, 23, QBX_TO_BOOLEAN, 0},  /* qbd_accountant_copy__AccountantCopy AccountantCopyExists */
    {QBX_TEXT_qbd_accountant_copy__AccountantCopy + 28, QBX_NONE, QBX_NONE, 15, QBX_TO_DATE, 0},  /* qbd_accountant_copy__AccountantCopy DividingDate */
    {QBX_TEXT_qbd_custom_field__DataExtRet + 0, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_custom_field__DataExtRet OwnerID */
    {QBX_TEXT_qbd_custom_field__DataExtRet + 15, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_custom_field__DataExtRet DataExtName */
    {QBX_TEXT_qbd_custom_field__DataExtRet + 27, QBX_NONE, 14, 7, QBX_TO_ENUM, 0},  /* qbd_custom_field__DataExtRet DataExtType */
    {QBX_TEXT_qbd_custom_field__DataExtRet + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_custom_field__DataExtRet DataExtValue */
    {QBX_TEXT_qbd_company_activity__CompanyActivityRet + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_DATETIME, 0},  /* qbd_company_activity__CompanyActivityRet LastRestoreTime */
    {QBX_TEXT_qbd_company_activity__CompanyActivityRet + 23, QBX_NONE, QBX_NONE, 19, QBX_TO_DATETIME, 0},  /* qbd_company_activity__CompanyActivityRet LastCondenseTime */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 0, QBX_O_qbd_accounting_preferences__AccountingPreferences, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet AccountingPreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 18, QBX_O_qbd_finance_charge_preferences__FinanceChargePreferences, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet FinanceChargePreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 40, QBX_O_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet JobsAndEstimatesPreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 64, QBX_O_qbd_multi_currency_preferences__MultiCurrencyPreferences, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet MultiCurrencyPreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 85, QBX_O_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences, QBX_NONE, 25, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet MultiLocationInventoryPreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 115, QBX_O_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet PurchasesAndVendorsPreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 142, QBX_O_qbd_reports_preferences__ReportsPreferences, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet ReportsPreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 157, QBX_O_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet SalesAndCustomersPreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 182, QBX_O_qbd_sales_tax_preferences__SalesTaxPreferences, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet SalesTaxPreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 198, QBX_O_qbd_time_tracking_preferences__TimeTrackingPreferences, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet TimeTrackingPreferences */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 218, QBX_O_qbd_current_app_access_rights__CurrentAppAccessRights, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet CurrentAppAccessRights */
    {QBX_TEXT_qbd_preferences__PreferencesRet + 241, QBX_O_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_preferences__PreferencesRet ItemsAndInventoryPreferences */
    {QBX_TEXT_qbd_accounting_preferences__AccountingPreferences + 0, QBX_NONE, QBX_NONE, 24, QBX_TO_BOOLEAN, 0},  /* qbd_accounting_preferences__AccountingPreferences IsUsingAccountNumbers */
    {QBX_TEXT_qbd_accounting_preferences__AccountingPreferences + 29, QBX_NONE, QBX_NONE, 22, QBX_TO_BOOLEAN, 0},  /* qbd_accounting_preferences__AccountingPreferences IsRequiringAccounts */
    {QBX_TEXT_qbd_accounting_preferences__AccountingPreferences + 56, QBX_NONE, QBX_NONE, 23, QBX_TO_BOOLEAN, 0},  /* qbd_accounting_preferences__AccountingPreferences IsUsingClassTracking */
    {QBX_TEXT_qbd_accounting_preferences__AccountingPreferences + 84, QBX_NONE, 15, 26, QBX_TO_ENUM, 0},  /* qbd_accounting_preferences__AccountingPreferences AssignClassesTo */
    {QBX_TEXT_qbd_accounting_preferences__AccountingPreferences + 115, QBX_NONE, QBX_NONE, 20, QBX_TO_BOOLEAN, 0},  /* qbd_accounting_preferences__AccountingPreferences IsUsingAuditTrail */
    {QBX_TEXT_qbd_accounting_preferences__AccountingPreferences + 140, QBX_NONE, QBX_NONE, 33, QBX_TO_BOOLEAN, 0},  /* qbd_accounting_preferences__AccountingPreferences IsAssigningJournalEntryNumbers */
    {QBX_TEXT_qbd_accounting_preferences__AccountingPreferences + 178, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_accounting_preferences__AccountingPreferences ClosingDate */
    {QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences + 0, QBX_NONE, QBX_NONE, 21, QBX_TO_NUMBER, 0},  /* qbd_finance_charge_preferences__FinanceChargePreferences AnnualInterestRate */
    {QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences + 26, QBX_NONE, QBX_NONE, 23, QBX_TO_NUMBER, 0},  /* qbd_finance_charge_preferences__FinanceChargePreferences MinFinanceCharge */
    {QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences + 54, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_finance_charge_preferences__FinanceChargePreferences GracePeriod */
    {QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences + 73, QBX_O_qbd_reference__FinanceChargeAccountRef, QBX_NONE, 23, QBX_TO_STRING, 0},  /* qbd_finance_charge_preferences__FinanceChargePreferences FinanceChargeAccountRef */
    {QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences + 101, QBX_NONE, QBX_NONE, 31, QBX_TO_BOOLEAN, 0},  /* qbd_finance_charge_preferences__FinanceChargePreferences IsAssessingForOverdueCharges */
    {QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences + 137, QBX_NONE, 16, 23, QBX_TO_ENUM, 0},  /* qbd_finance_charge_preferences__FinanceChargePreferences CalculateChargesFrom */
    {QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences + 165, QBX_NONE, QBX_NONE, 22, QBX_TO_BOOLEAN, 0},  /* qbd_finance_charge_preferences__FinanceChargePreferences IsMarkedToBePrinted */
    {QBX_TEXT_qbd_reference__FinanceChargeAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__FinanceChargeAccountRef ListID */
    {QBX_TEXT_qbd_reference__FinanceChargeAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__FinanceChargeAccountRef FullName */
    {QBX_TEXT_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences + 0, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences IsUsingEstimates */
    {QBX_TEXT_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences + 24, QBX_NONE, QBX_NONE, 27, QBX_TO_BOOLEAN, 0},  /* qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences IsUsingProgressInvoicing */
    {QBX_TEXT_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences + 56, QBX_NONE, QBX_NONE, 33, QBX_TO_BOOLEAN, 0},  /* qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences IsPrintingItemsWithZeroAmounts */
    {QBX_TEXT_qbd_multi_currency_preferences__MultiCurrencyPreferences + 0, QBX_NONE, QBX_NONE, 25, QBX_TO_BOOLEAN, 0},  /* qbd_multi_currency_preferences__MultiCurrencyPreferences IsMultiCurrencyOn */
    {QBX_TEXT_qbd_multi_currency_preferences__MultiCurrencyPreferences + 30, QBX_O_qbd_reference__HomeCurrencyRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_multi_currency_preferences__MultiCurrencyPreferences HomeCurrencyRef */
    {QBX_TEXT_qbd_reference__HomeCurrencyRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__HomeCurrencyRef ListID */
    {QBX_TEXT_qbd_reference__HomeCurrencyRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__HomeCurrencyRef FullName */
    {QBX_TEXT_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences + 0, QBX_NONE, QBX_NONE, 36, QBX_TO_BOOLEAN, 0},  /* qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences IsMultiLocationInventoryAvailable */
    {QBX_TEXT_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences + 41, QBX_NONE, QBX_NONE, 34, QBX_TO_BOOLEAN, 0},  /* qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences IsMultiLocationInventoryEnabled */
    {QBX_TEXT_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences + 0, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences IsUsingInventory */
    {QBX_TEXT_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences + 24, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences DaysBillsAreDue */
    {QBX_TEXT_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences + 47, QBX_NONE, QBX_NONE, 32, QBX_TO_BOOLEAN, 0},  /* qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences IsAutomaticallyUsingDiscounts */
    {QBX_TEXT_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences + 84, QBX_O_qbd_reference__DefaultDiscountAccountRef, QBX_NONE, 25, QBX_TO_STRING, 0},  /* qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences DefaultDiscountAccountRef */
    {QBX_TEXT_qbd_reference__DefaultDiscountAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__DefaultDiscountAccountRef ListID */
    {QBX_TEXT_qbd_reference__DefaultDiscountAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__DefaultDiscountAccountRef FullName */
    {QBX_TEXT_qbd_reports_preferences__ReportsPreferences + 0, QBX_NONE, 17, 19, QBX_TO_ENUM, 0},  /* qbd_reports_preferences__ReportsPreferences AgingReportBasis */
    {QBX_TEXT_qbd_reports_preferences__ReportsPreferences + 24, QBX_NONE, 18, 21, QBX_TO_ENUM, 0},  /* qbd_reports_preferences__ReportsPreferences SummaryReportBasis */
    {QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences + 0, QBX_O_qbd_reference__DefaultShipMethodRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_sales_and_customers_preferences__SalesAndCustomersPreferences DefaultShipMethodRef */
    {QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences + 29, QBX_NONE, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_sales_and_customers_preferences__SalesAndCustomersPreferences DefaultFOB */
    {QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences + 58, QBX_NONE, QBX_NONE, 26, QBX_TO_DECIMAL, 0},  /* qbd_sales_and_customers_preferences__SalesAndCustomersPreferences DefaultMarkup */
    {QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences + 89, QBX_NONE, QBX_NONE, 39, QBX_TO_BOOLEAN, 0},  /* qbd_sales_and_customers_preferences__SalesAndCustomersPreferences IsTrackingReimbursedExpensesAsIncome */
    {QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences + 133, QBX_NONE, QBX_NONE, 25, QBX_TO_BOOLEAN, 0},  /* qbd_sales_and_customers_preferences__SalesAndCustomersPreferences IsAutoApplyingPayments */
    {QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences + 163, QBX_O_qbd_price_levels__PriceLevels, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_and_customers_preferences__SalesAndCustomersPreferences PriceLevels */
    {QBX_TEXT_qbd_reference__DefaultShipMethodRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__DefaultShipMethodRef ListID */
    {QBX_TEXT_qbd_reference__DefaultShipMethodRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__DefaultShipMethodRef FullName */
    {QBX_TEXT_qbd_price_levels__PriceLevels + 0, QBX_NONE, QBX_NONE, 21, QBX_TO_BOOLEAN, 0},  /* qbd_price_levels__PriceLevels IsUsingPriceLevels */
    {QBX_TEXT_qbd_price_levels__PriceLevels + 26, QBX_NONE, QBX_NONE, 25, QBX_TO_BOOLEAN, 0},  /* qbd_price_levels__PriceLevels IsRoundingSalesPriceUp */
    {QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences + 0, QBX_O_qbd_reference__DefaultItemSalesTaxRef, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_sales_tax_preferences__SalesTaxPreferences DefaultItemSalesTaxRef */
    {QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences + 27, QBX_NONE, 19, 29, QBX_TO_ENUM, 0},  /* qbd_sales_tax_preferences__SalesTaxPreferences PaySalesTax */
    {QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences + 61, QBX_O_qbd_reference__DefaultTaxableSalesTaxCodeRef, QBX_NONE, 29, QBX_TO_STRING, 0},  /* qbd_sales_tax_preferences__SalesTaxPreferences DefaultTaxableSalesTaxCodeRef */
    {QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences + 95, QBX_O_qbd_reference__DefaultNonTaxableSalesTaxCodeRef, QBX_NONE, 32, QBX_TO_STRING, 0},  /* qbd_sales_tax_preferences__SalesTaxPreferences DefaultNonTaxableSalesTaxCodeRef */
    {QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences + 132, QBX_NONE, QBX_NONE, 23, QBX_TO_BOOLEAN, 0},  /* qbd_sales_tax_preferences__SalesTaxPreferences IsUsingVendorTaxCode */
    {QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences + 160, QBX_NONE, QBX_NONE, 25, QBX_TO_BOOLEAN, 0},  /* qbd_sales_tax_preferences__SalesTaxPreferences IsUsingCustomerTaxCode */
    {QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences + 190, QBX_NONE, QBX_NONE, 28, QBX_TO_BOOLEAN, 0},  /* qbd_sales_tax_preferences__SalesTaxPreferences IsUsingAmountsIncludeTax */
    {QBX_TEXT_qbd_reference__DefaultItemSalesTaxRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__DefaultItemSalesTaxRef ListID */
    {QBX_TEXT_qbd_reference__DefaultItemSalesTaxRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__DefaultItemSalesTaxRef FullName */
    {QBX_TEXT_qbd_reference__DefaultTaxableSalesTaxCodeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__DefaultTaxableSalesTaxCodeRef ListID */
    {QBX_TEXT_qbd_reference__DefaultTaxableSalesTaxCodeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__DefaultTaxableSalesTaxCodeRef FullName */
    {QBX_TEXT_qbd_reference__DefaultNonTaxableSalesTaxCodeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__DefaultNonTaxableSalesTaxCodeRef ListID */
    {QBX_TEXT_qbd_reference__DefaultNonTaxableSalesTaxCodeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__DefaultNonTaxableSalesTaxCodeRef FullName */
    {QBX_TEXT_qbd_time_tracking_preferences__TimeTrackingPreferences + 0, QBX_NONE, 20, 17, QBX_TO_ENUM, 0},  /* qbd_time_tracking_preferences__TimeTrackingPreferences FirstDayOfWeek */
    {QBX_TEXT_qbd_current_app_access_rights__CurrentAppAccessRights + 0, QBX_NONE, QBX_NONE, 26, QBX_TO_BOOLEAN, 0},  /* qbd_current_app_access_rights__CurrentAppAccessRights IsAutomaticLoginAllowed */
    {QBX_TEXT_qbd_current_app_access_rights__CurrentAppAccessRights + 31, QBX_NONE, QBX_NONE, 25, QBX_TO_STRING, 0},  /* qbd_current_app_access_rights__CurrentAppAccessRights AutomaticLoginUserName */
    {QBX_TEXT_qbd_current_app_access_rights__CurrentAppAccessRights + 61, QBX_NONE, QBX_NONE, 30, QBX_TO_BOOLEAN, 0},  /* qbd_current_app_access_rights__CurrentAppAccessRights IsPersonalDataAccessAllowed */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 0, QBX_NONE, QBX_NONE, 38, QBX_TO_BOOLEAN, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences EnhancedInventoryReceivingEnabled */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 43, QBX_NONE, 21, 26, QBX_TO_ENUM, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences IsTrackingSerialOrLotNumber */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 74, QBX_NONE, QBX_NONE, 35, QBX_TO_BOOLEAN, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences IsInventoryExpirationDateEnabled */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 114, QBX_NONE, QBX_NONE, 39, QBX_TO_BOOLEAN, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences isTrackingOnSalesTransactionsEnabled */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 158, QBX_NONE, QBX_NONE, 42, QBX_TO_BOOLEAN, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences isTrackingOnPurchaseTransactionsEnabled */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 205, QBX_NONE, QBX_NONE, 41, QBX_TO_BOOLEAN, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences isTrackingOnInventoryAdjustmentEnabled */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 251, QBX_NONE, QBX_NONE, 35, QBX_TO_BOOLEAN, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences isTrackingOnBuildAssemblyEnabled */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 291, QBX_NONE, QBX_NONE, 16, QBX_TO_BOOLEAN, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences FIFOEnabled */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 312, QBX_NONE, QBX_NONE, 20, QBX_TO_DATE, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences FIFOEffectiveDate */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 337, QBX_NONE, QBX_NONE, 23, QBX_TO_BOOLEAN, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences IsRSBEnabled */
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 365, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences IsBarcodeEnabled */
    {QBX_TEXT_qbd_account__AccountRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_account__AccountRet ListID */
    {QBX_TEXT_qbd_account__AccountRet + 37, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_account__AccountRet TimeCreated */
    {QBX_TEXT_qbd_account__AccountRet + 54, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_account__AccountRet TimeModified */
    {QBX_TEXT_qbd_account__AccountRet + 71, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_account__AccountRet EditSequence */
    {QBX_TEXT_qbd_account__AccountRet + 93, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_account__AccountRet Name */
    {QBX_TEXT_qbd_account__AccountRet + 105, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_account__AccountRet FullName */
    {QBX_TEXT_qbd_account__AccountRet + 121, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_account__AccountRet IsActive */
    {QBX_TEXT_qbd_account__AccountRet + 137, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_account__AccountRet ParentRef */
    {QBX_TEXT_qbd_account__AccountRet + 151, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_account__AccountRet Sublevel */
    {QBX_TEXT_qbd_account__AccountRet + 167, QBX_NONE, 22, 14, QBX_TO_ENUM, 0},  /* qbd_account__AccountRet AccountType */
    {QBX_TEXT_qbd_account__AccountRet + 186, QBX_NONE, 23, 21, QBX_TO_ENUM, 0},  /* qbd_account__AccountRet SpecialAccountType */
    {QBX_TEXT_qbd_account__AccountRet + 212, QBX_NONE, QBX_NONE, 15, QBX_TO_BOOLEAN, 0},  /* qbd_account__AccountRet IsTaxAccount */
    {QBX_TEXT_qbd_account__AccountRet + 232, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_account__AccountRet AccountNumber */
    {QBX_TEXT_qbd_account__AccountRet + 253, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_account__AccountRet BankNumber */
    {QBX_TEXT_qbd_account__AccountRet + 278, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_account__AccountRet Desc */
    {QBX_TEXT_qbd_account__AccountRet + 297, QBX_NONE, QBX_NONE, 10, QBX_TO_DECIMAL, 0},  /* qbd_account__AccountRet Balance */
    {QBX_TEXT_qbd_account__AccountRet + 312, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_account__AccountRet TotalBalance */
    {QBX_TEXT_qbd_account__AccountRet + 332, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_account__AccountRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_account__AccountRet + 352, QBX_O_qbd_tax_line_info__TaxLineInfoRet, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_account__AccountRet TaxLineInfoRet */
    {QBX_TEXT_qbd_account__AccountRet + 374, QBX_NONE, 24, 25, QBX_TO_ENUM, 0},  /* qbd_account__AccountRet CashFlowClassification */
    {QBX_TEXT_qbd_account__AccountRet + 404, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_account__AccountRet CurrencyRef */
    {QBX_TEXT_qbd_account__AccountRet + 420, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_account__AccountRet DataExtRet */
    {QBX_TEXT_qbd_reference__ParentRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ParentRef ListID */
    {QBX_TEXT_qbd_reference__ParentRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ParentRef FullName */
    {QBX_TEXT_qbd_reference__SalesTaxCodeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxCodeRef ListID */
    {QBX_TEXT_qbd_reference__SalesTaxCodeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxCodeRef FullName */
    {QBX_TEXT_qbd_tax_line_info__TaxLineInfoRet + 0, QBX_NONE, QBX_NONE, 12, QBX_TO_NUMBER, 0},  /* qbd_tax_line_info__TaxLineInfoRet TaxLineID */
    {QBX_TEXT_qbd_tax_line_info__TaxLineInfoRet + 17, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_tax_line_info__TaxLineInfoRet TaxLineName */
    {QBX_TEXT_qbd_reference__CurrencyRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__CurrencyRef ListID */
    {QBX_TEXT_qbd_reference__CurrencyRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__CurrencyRef FullName */
    {QBX_TEXT_qbd_account_tax_line__AccountTaxLineInfoRet + 0, QBX_NONE, QBX_NONE, 12, QBX_TO_NUMBER, 0},  /* qbd_account_tax_line__AccountTaxLineInfoRet TaxLineID */
    {QBX_TEXT_qbd_account_tax_line__AccountTaxLineInfoRet + 17, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_account_tax_line__AccountTaxLineInfoRet TaxLineName */
    {QBX_TEXT_qbd_lead__LeadRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_lead__LeadRet ListID */
    {QBX_TEXT_qbd_lead__LeadRet + 34, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_lead__LeadRet TimeCreated */
    {QBX_TEXT_qbd_lead__LeadRet + 51, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_lead__LeadRet TimeModified */
    {QBX_TEXT_qbd_lead__LeadRet + 68, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_lead__LeadRet EditSequence */
    {QBX_TEXT_qbd_lead__LeadRet + 90, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_lead__LeadRet FullName */
    {QBX_TEXT_qbd_lead__LeadRet + 106, QBX_NONE, 25, 9, QBX_TO_ENUM, 0},  /* qbd_lead__LeadRet Status */
    {QBX_TEXT_qbd_lead__LeadRet + 120, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_lead__LeadRet CompanyName */
    {QBX_TEXT_qbd_lead__LeadRet + 139, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_lead__LeadRet MainPhone */
    {QBX_TEXT_qbd_lead__LeadRet + 156, QBX_O_qbd_custom_contact_field__AdditionalContactRef, QBX_NONE, 22, QBX_TO_STRING, QBX_LIST},  /* qbd_lead__LeadRet AdditionalContactRef */
    {QBX_TEXT_qbd_lead__LeadRet + 181, QBX_O_qbd_lead_location__LocationsRet, QBX_NONE, 12, QBX_TO_STRING, QBX_LIST},  /* qbd_lead__LeadRet LocationsRet */
    {QBX_TEXT_qbd_lead__LeadRet + 196, QBX_O_qbd_lead_contact__LeadContactsRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_lead__LeadRet LeadContactsRet */
    {QBX_TEXT_qbd_custom_contact_field__AdditionalContactRef + 0, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_custom_contact_field__AdditionalContactRef ContactName */
    {QBX_TEXT_qbd_custom_contact_field__AdditionalContactRef + 12, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_custom_contact_field__AdditionalContactRef ContactValue */
    {QBX_TEXT_qbd_lead_location__LocationsRet + 0, QBX_NONE, QBX_NONE, 13, QBX_TO_NUMBER, 0},  /* qbd_lead_location__LocationsRet LocationID */
    {QBX_TEXT_qbd_lead_location__LocationsRet + 18, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_lead_location__LocationsRet MainAddress */
    {QBX_TEXT_qbd_lead_location__LocationsRet + 37, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_lead_location__LocationsRet Location */
    {QBX_TEXT_qbd_lead_location__LocationsRet + 53, QBX_O_qbd_lead_address__LeadAddress, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_lead_location__LocationsRet LeadAddress */
    {QBX_TEXT_qbd_lead_address__LeadAddress + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_lead_address__LeadAddress Addr1 */
    {QBX_TEXT_qbd_lead_address__LeadAddress + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_lead_address__LeadAddress Addr2 */
    {QBX_TEXT_qbd_lead_address__LeadAddress + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_lead_address__LeadAddress Addr3 */
    {QBX_TEXT_qbd_lead_address__LeadAddress + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_lead_address__LeadAddress Addr4 */
    {QBX_TEXT_qbd_lead_address__LeadAddress + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_lead_address__LeadAddress Addr5 */
    {QBX_TEXT_qbd_lead_contact__LeadContactsRet + 0, QBX_NONE, QBX_NONE, 16, QBX_TO_NUMBER, 0},  /* qbd_lead_contact__LeadContactsRet LeadContactID */
    {QBX_TEXT_qbd_lead_contact__LeadContactsRet + 21, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_lead_contact__LeadContactsRet Salutation */
    {QBX_TEXT_qbd_lead_contact__LeadContactsRet + 39, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_lead_contact__LeadContactsRet FirstName */
    {QBX_TEXT_qbd_lead_contact__LeadContactsRet + 56, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_lead_contact__LeadContactsRet MiddleName */
    {QBX_TEXT_qbd_lead_contact__LeadContactsRet + 74, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_lead_contact__LeadContactsRet LastName */
    {QBX_TEXT_qbd_lead_contact__LeadContactsRet + 90, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_lead_contact__LeadContactsRet JobTitle */
    {QBX_TEXT_qbd_lead_contact__LeadContactsRet + 106, QBX_O_qbd_custom_contact_field__AdditionalContactRef, QBX_NONE, 22, QBX_TO_STRING, QBX_LIST},  /* qbd_lead_contact__LeadContactsRet AdditionalContactRef */
    {QBX_TEXT_qbd_lead_contact__LeadContactsRet + 131, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_lead_contact__LeadContactsRet IsPrimaryContact */
    {QBX_TEXT_qbd_customer__CustomerRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet ListID */
    {QBX_TEXT_qbd_customer__CustomerRet + 38, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_customer__CustomerRet TimeCreated */
    {QBX_TEXT_qbd_customer__CustomerRet + 55, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_customer__CustomerRet TimeModified */
    {QBX_TEXT_qbd_customer__CustomerRet + 72, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet EditSequence */
    {QBX_TEXT_qbd_customer__CustomerRet + 94, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet Name */
    {QBX_TEXT_qbd_customer__CustomerRet + 106, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet FullName */
    {QBX_TEXT_qbd_customer__CustomerRet + 122, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_customer__CustomerRet IsActive */
    {QBX_TEXT_qbd_customer__CustomerRet + 138, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet ClassRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 151, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet ParentRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 165, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_customer__CustomerRet Sublevel */
    {QBX_TEXT_qbd_customer__CustomerRet + 181, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet CompanyName */
    {QBX_TEXT_qbd_customer__CustomerRet + 200, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet Salutation */
    {QBX_TEXT_qbd_customer__CustomerRet + 218, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet FirstName */
    {QBX_TEXT_qbd_customer__CustomerRet + 235, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet MiddleName */
    {QBX_TEXT_qbd_customer__CustomerRet + 253, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet LastName */
    {QBX_TEXT_qbd_customer__CustomerRet + 269, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet JobTitle */
    {QBX_TEXT_qbd_customer__CustomerRet + 285, QBX_O_qbd_address__BillAddress, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet BillAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_customer__CustomerRet BillAddressBlock */
    {QBX_TEXT_qbd_customer__CustomerRet + 307, QBX_O_qbd_address__ShipAddress, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet ShipAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_customer__CustomerRet ShipAddressBlock */
    {QBX_TEXT_qbd_customer__CustomerRet + 330, QBX_O_qbd_shipping_address__ShipToAddress, QBX_NONE, 29, QBX_TO_STRING, QBX_LIST},  /* qbd_customer__CustomerRet ShipToAddress */
    {QBX_TEXT_qbd_customer__CustomerRet + 362, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet Phone */
    {QBX_TEXT_qbd_customer__CustomerRet + 375, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet AltPhone */
    {QBX_TEXT_qbd_customer__CustomerRet + 397, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet Fax */
    {QBX_TEXT_qbd_customer__CustomerRet + 408, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet Email */
    {QBX_TEXT_qbd_customer__CustomerRet + 421, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet Cc */
    {QBX_TEXT_qbd_customer__CustomerRet + 436, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet Contact */
    {QBX_TEXT_qbd_customer__CustomerRet + 451, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet AltContact */
    {QBX_TEXT_qbd_customer__CustomerRet + 475, QBX_O_qbd_custom_contact_field__AdditionalContactRef, QBX_NONE, 22, QBX_TO_STRING, QBX_LIST},  /* qbd_customer__CustomerRet AdditionalContactRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 500, QBX_O_qbd_contact__ContactsRet, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_customer__CustomerRet ContactsRet */
    {QBX_TEXT_qbd_customer__CustomerRet + 524, QBX_O_qbd_reference__CustomerTypeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet CustomerTypeRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 544, QBX_O_qbd_reference__TermsRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet TermsRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 557, QBX_O_qbd_reference__SalesRepRef, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet SalesRepRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 584, QBX_NONE, QBX_NONE, 10, QBX_TO_DECIMAL, 0},  /* qbd_customer__CustomerRet Balance */
    {QBX_TEXT_qbd_customer__CustomerRet + 599, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_customer__CustomerRet TotalBalance */
    {QBX_TEXT_qbd_customer__CustomerRet + 619, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 639, QBX_O_qbd_reference__CustomerAdd_ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 659, QBX_NONE, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet SalesTaxCountry */
    {QBX_TEXT_qbd_customer__CustomerRet + 682, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet ResaleNumber */
    {QBX_TEXT_qbd_customer__CustomerRet + 702, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet AccountNumber */
    {QBX_TEXT_qbd_customer__CustomerRet + 723, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_customer__CustomerRet CreditLimit */
    {QBX_TEXT_qbd_customer__CustomerRet + 742, QBX_O_qbd_reference__PreferredPaymentMethodRef, QBX_NONE, 25, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet PreferredPaymentMethodRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 772, QBX_O_qbd_credit_card__CreditCardInfo, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet CreditCardInfo */
    {QBX_TEXT_qbd_customer__CustomerRet + 790, QBX_NONE, 26, 12, QBX_TO_ENUM, 0},  /* qbd_customer__CustomerRet JobStatus */
    {QBX_TEXT_qbd_customer__CustomerRet + 807, QBX_NONE, QBX_NONE, 15, QBX_TO_DATE, 0},  /* qbd_customer__CustomerRet JobStartDate */
    {QBX_TEXT_qbd_customer__CustomerRet + 827, QBX_NONE, QBX_NONE, 22, QBX_TO_DATE, 0},  /* qbd_customer__CustomerRet JobProjectedEndDate */
    {QBX_TEXT_qbd_customer__CustomerRet + 854, QBX_NONE, QBX_NONE, 13, QBX_TO_DATE, 0},  /* qbd_customer__CustomerRet JobEndDate */
    {QBX_TEXT_qbd_customer__CustomerRet + 872, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet JobDesc */
    {QBX_TEXT_qbd_customer__CustomerRet + 894, QBX_O_qbd_reference__JobTypeRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet JobTypeRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 909, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet Notes */
    {QBX_TEXT_qbd_customer__CustomerRet + 921, QBX_O_qbd_note__AdditionalNotesRet, QBX_NONE, 18, QBX_TO_STRING, QBX_LIST},  /* qbd_customer__CustomerRet AdditionalNotesRet */
    {QBX_TEXT_qbd_customer__CustomerRet + 942, QBX_NONE, 27, 26, QBX_TO_ENUM, 0},  /* qbd_customer__CustomerRet PreferredDeliveryMethod */
    {QBX_TEXT_qbd_customer__CustomerRet + 973, QBX_O_qbd_reference__PriceLevelRef, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet PriceLevelRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 991, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet ExternalGUID */
    {QBX_TEXT_qbd_customer__CustomerRet + 1009, QBX_NONE, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet TaxRegistrationNumber */
    {QBX_TEXT_qbd_customer__CustomerRet + 1038, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_customer__CustomerRet CurrencyRef */
    {QBX_TEXT_qbd_customer__CustomerRet + 1054, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_customer__CustomerRet DataExtRet */
    {QBX_TEXT_qbd_reference__ClassRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ClassRef ListID */
    {QBX_TEXT_qbd_reference__ClassRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ClassRef FullName */
    {QBX_TEXT_qbd_address__BillAddress + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__BillAddress Addr1 */
    {QBX_TEXT_qbd_address__BillAddress + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__BillAddress Addr2 */
    {QBX_TEXT_qbd_address__BillAddress + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__BillAddress Addr3 */
    {QBX_TEXT_qbd_address__BillAddress + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__BillAddress Addr4 */
    {QBX_TEXT_qbd_address__BillAddress + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__BillAddress Addr5 */
    {QBX_TEXT_qbd_address__BillAddress + 65, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__BillAddress City */
    {QBX_TEXT_qbd_address__BillAddress + 77, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__BillAddress State */
    {QBX_TEXT_qbd_address__BillAddress + 90, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_address__BillAddress PostalCode */
    {QBX_TEXT_qbd_address__BillAddress + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_address__BillAddress Country */
    {QBX_TEXT_qbd_address__BillAddress + 123, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__BillAddress Note */
    {QBX_TEXT_qbd_address__ShipAddress + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress Addr1 */
    {QBX_TEXT_qbd_address__ShipAddress + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress Addr2 */
    {QBX_TEXT_qbd_address__ShipAddress + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress Addr3 */
    {QBX_TEXT_qbd_address__ShipAddress + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress Addr4 */
    {QBX_TEXT_qbd_address__ShipAddress + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress Addr5 */
    {QBX_TEXT_qbd_address__ShipAddress + 65, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress City */
    {QBX_TEXT_qbd_address__ShipAddress + 77, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress State */
    {QBX_TEXT_qbd_address__ShipAddress + 90, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress PostalCode */
    {QBX_TEXT_qbd_address__ShipAddress + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress Country */
    {QBX_TEXT_qbd_address__ShipAddress + 123, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__ShipAddress Note */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 0, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress Name */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 12, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress Addr1 */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 25, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress Addr2 */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 38, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress Addr3 */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 51, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress Addr4 */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 64, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress Addr5 */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 77, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress City */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 89, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress State */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 102, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress PostalCode */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 120, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress Country */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 135, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_shipping_address__ShipToAddress Note */
    {QBX_TEXT_qbd_shipping_address__ShipToAddress + 147, QBX_NONE, QBX_NONE, 27, QBX_TO_BOOLEAN, 0},  /* qbd_shipping_address__ShipToAddress DefaultShipTo */
    {QBX_TEXT_qbd_contact__ContactsRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_contact__ContactsRet ListID */
    {QBX_TEXT_qbd_contact__ContactsRet + 37, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_contact__ContactsRet TimeCreated */
    {QBX_TEXT_qbd_contact__ContactsRet + 54, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_contact__ContactsRet TimeModified */
    {QBX_TEXT_qbd_contact__ContactsRet + 71, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_contact__ContactsRet EditSequence */
    {QBX_TEXT_qbd_contact__ContactsRet + 93, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_contact__ContactsRet Contact */
    {QBX_TEXT_qbd_contact__ContactsRet + 105, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_contact__ContactsRet Salutation */
    {QBX_TEXT_qbd_contact__ContactsRet + 123, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_contact__ContactsRet FirstName */
    {QBX_TEXT_qbd_contact__ContactsRet + 140, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_contact__ContactsRet MiddleName */
    {QBX_TEXT_qbd_contact__ContactsRet + 158, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_contact__ContactsRet LastName */
    {QBX_TEXT_qbd_contact__ContactsRet + 174, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_contact__ContactsRet JobTitle */
    {QBX_TEXT_qbd_contact__ContactsRet + 190, QBX_O_qbd_custom_contact_field__AdditionalContactRef, QBX_NONE, 22, QBX_TO_STRING, QBX_LIST},  /* qbd_contact__ContactsRet AdditionalContactRef */
    {QBX_TEXT_qbd_reference__CustomerTypeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__CustomerTypeRef ListID */
    {QBX_TEXT_qbd_reference__CustomerTypeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__CustomerTypeRef FullName */
    {QBX_TEXT_qbd_reference__TermsRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__TermsRef ListID */
    {QBX_TEXT_qbd_reference__TermsRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__TermsRef FullName */
    {QBX_TEXT_qbd_reference__SalesRepRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__SalesRepRef ListID */
    {QBX_TEXT_qbd_reference__SalesRepRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__SalesRepRef FullName */
    {QBX_TEXT_qbd_reference__CustomerAdd_SalesTaxCodeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__CustomerAdd_SalesTaxCodeRef ListID */
    {QBX_TEXT_qbd_reference__CustomerAdd_SalesTaxCodeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__CustomerAdd_SalesTaxCodeRef FullName */
    {QBX_TEXT_qbd_reference__CustomerAdd_ItemSalesTaxRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__CustomerAdd_ItemSalesTaxRef ListID */
    {QBX_TEXT_qbd_reference__CustomerAdd_ItemSalesTaxRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__CustomerAdd_ItemSalesTaxRef FullName */
    {QBX_TEXT_qbd_reference__PreferredPaymentMethodRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__PreferredPaymentMethodRef ListID */
    {QBX_TEXT_qbd_reference__PreferredPaymentMethodRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__PreferredPaymentMethodRef FullName */
    {QBX_TEXT_qbd_credit_card__CreditCardInfo + 0, QBX_NONE, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_credit_card__CreditCardInfo CreditCardNumber */
    {QBX_TEXT_qbd_credit_card__CreditCardInfo + 14, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_credit_card__CreditCardInfo ExpirationMonth */
    {QBX_TEXT_qbd_credit_card__CreditCardInfo + 37, QBX_NONE, QBX_NONE, 17, QBX_TO_NUMBER, 0},  /* qbd_credit_card__CreditCardInfo ExpirationYear */
    {QBX_TEXT_qbd_credit_card__CreditCardInfo + 59, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_credit_card__CreditCardInfo NameOnCard */
    {QBX_TEXT_qbd_credit_card__CreditCardInfo + 71, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_credit_card__CreditCardInfo CreditCardAddress */
    {QBX_TEXT_qbd_credit_card__CreditCardInfo + 86, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_credit_card__CreditCardInfo CreditCardPostalCode */
    {QBX_TEXT_qbd_reference__JobTypeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__JobTypeRef ListID */
    {QBX_TEXT_qbd_reference__JobTypeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__JobTypeRef FullName */
    {QBX_TEXT_qbd_note__AdditionalNotesRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_NUMBER, 0},  /* qbd_note__AdditionalNotesRet NoteID */
    {QBX_TEXT_qbd_note__AdditionalNotesRet + 10, QBX_NONE, QBX_NONE, 7, QBX_TO_DATE, 0},  /* qbd_note__AdditionalNotesRet Date */
    {QBX_TEXT_qbd_note__AdditionalNotesRet + 22, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_note__AdditionalNotesRet Note */
    {QBX_TEXT_qbd_reference__PriceLevelRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__PriceLevelRef ListID */
    {QBX_TEXT_qbd_reference__PriceLevelRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__PriceLevelRef FullName */
    {QBX_TEXT_qbd_employee__EmployeeRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet ListID */
    {QBX_TEXT_qbd_employee__EmployeeRet + 38, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_employee__EmployeeRet TimeCreated */
    {QBX_TEXT_qbd_employee__EmployeeRet + 55, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_employee__EmployeeRet TimeModified */
    {QBX_TEXT_qbd_employee__EmployeeRet + 72, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet EditSequence */
    {QBX_TEXT_qbd_employee__EmployeeRet + 94, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Name */
    {QBX_TEXT_qbd_employee__EmployeeRet + 106, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_employee__EmployeeRet IsActive */
    {QBX_TEXT_qbd_employee__EmployeeRet + 122, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Salutation */
    {QBX_TEXT_qbd_employee__EmployeeRet + 140, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet FirstName */
    {QBX_TEXT_qbd_employee__EmployeeRet + 157, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet MiddleName */
    {QBX_TEXT_qbd_employee__EmployeeRet + 175, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet LastName */
    {QBX_TEXT_qbd_employee__EmployeeRet + 191, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet JobTitle */
    {QBX_TEXT_qbd_employee__EmployeeRet + 207, QBX_O_qbd_reference__SupervisorRef, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet SupervisorRef */
    {QBX_TEXT_qbd_employee__EmployeeRet + 225, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Department */
    {QBX_TEXT_qbd_employee__EmployeeRet + 243, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Description */
    {QBX_TEXT_qbd_employee__EmployeeRet + 262, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_employee__EmployeeRet TargetBonus */
    {QBX_TEXT_qbd_employee__EmployeeRet + 281, QBX_O_qbd_employee_address__EmployeeAddress, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet EmployeeAddress */
    {QBX_TEXT_qbd_employee__EmployeeRet + 296, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet PrintAs */
    {QBX_TEXT_qbd_employee__EmployeeRet + 311, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Phone */
    {QBX_TEXT_qbd_employee__EmployeeRet + 324, QBX_NONE, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Mobile */
    {QBX_TEXT_qbd_employee__EmployeeRet + 338, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Pager */
    {QBX_TEXT_qbd_employee__EmployeeRet + 351, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet PagerPIN */
    {QBX_TEXT_qbd_employee__EmployeeRet + 367, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet AltPhone */
    {QBX_TEXT_qbd_employee__EmployeeRet + 389, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Fax */
    {QBX_TEXT_qbd_employee__EmployeeRet + 400, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet SSN */
    {QBX_TEXT_qbd_employee__EmployeeRet + 411, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Email */
    {QBX_TEXT_qbd_employee__EmployeeRet + 424, QBX_O_qbd_custom_contact_field__AdditionalContactRef, QBX_NONE, 22, QBX_TO_STRING, QBX_LIST},  /* qbd_employee__EmployeeRet AdditionalContactRef */
    {QBX_TEXT_qbd_employee__EmployeeRet + 449, QBX_O_qbd_emergency_contact_set__EmergencyContacts, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet EmergencyContacts */
    {QBX_TEXT_qbd_employee__EmployeeRet + 473, QBX_NONE, 28, 15, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet EmployeeType */
    {QBX_TEXT_qbd_employee__EmployeeRet + 493, QBX_NONE, 29, 19, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet PartOrFullTime */
    {QBX_TEXT_qbd_employee__EmployeeRet + 517, QBX_NONE, 30, 23, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet Exempt */
    {QBX_TEXT_qbd_employee__EmployeeRet + 545, QBX_NONE, 31, 20, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet KeyEmployee */
    {QBX_TEXT_qbd_employee__EmployeeRet + 570, QBX_NONE, 32, 9, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet Gender */
    {QBX_TEXT_qbd_employee__EmployeeRet + 584, QBX_NONE, QBX_NONE, 12, QBX_TO_DATE, 0},  /* qbd_employee__EmployeeRet HiredDate */
    {QBX_TEXT_qbd_employee__EmployeeRet + 601, QBX_NONE, QBX_NONE, 19, QBX_TO_DATE, 0},  /* qbd_employee__EmployeeRet OriginalHireDate */
    {QBX_TEXT_qbd_employee__EmployeeRet + 625, QBX_NONE, QBX_NONE, 22, QBX_TO_DATE, 0},  /* qbd_employee__EmployeeRet AdjustedServiceDate */
    {QBX_TEXT_qbd_employee__EmployeeRet + 652, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_employee__EmployeeRet ReleasedDate */
    {QBX_TEXT_qbd_employee__EmployeeRet + 675, QBX_NONE, QBX_NONE, 12, QBX_TO_DATE, 0},  /* qbd_employee__EmployeeRet BirthDate */
    {QBX_TEXT_qbd_employee__EmployeeRet + 692, QBX_NONE, 33, 22, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet USCitizen */
    {QBX_TEXT_qbd_employee__EmployeeRet + 719, QBX_NONE, 34, 12, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet Ethnicity */
    {QBX_TEXT_qbd_employee__EmployeeRet + 736, QBX_NONE, 35, 19, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet Disabled */
    {QBX_TEXT_qbd_employee__EmployeeRet + 760, QBX_NONE, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet DisabilityDesc */
    {QBX_TEXT_qbd_employee__EmployeeRet + 789, QBX_NONE, 36, 17, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet OnFile */
    {QBX_TEXT_qbd_employee__EmployeeRet + 811, QBX_NONE, QBX_NONE, 34, QBX_TO_DATE, 0},  /* qbd_employee__EmployeeRet WorkAuthExpireDate */
    {QBX_TEXT_qbd_employee__EmployeeRet + 850, QBX_NONE, 37, 18, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet USVeteran */
    {QBX_TEXT_qbd_employee__EmployeeRet + 873, QBX_NONE, 38, 17, QBX_TO_ENUM, 0},  /* qbd_employee__EmployeeRet MilitaryStatus */
    {QBX_TEXT_qbd_employee__EmployeeRet + 895, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet AccountNumber */
    {QBX_TEXT_qbd_employee__EmployeeRet + 916, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet Notes */
    {QBX_TEXT_qbd_employee__EmployeeRet + 928, QBX_O_qbd_note__AdditionalNotesRet, QBX_NONE, 18, QBX_TO_STRING, QBX_LIST},  /* qbd_employee__EmployeeRet AdditionalNotesRet */
    {QBX_TEXT_qbd_employee__EmployeeRet + 949, QBX_O_qbd_reference__BillingRateRef, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet BillingRateRef */
    {QBX_TEXT_qbd_employee__EmployeeRet + 968, QBX_O_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet EmployeePayrollInfo */
    {QBX_TEXT_qbd_employee__EmployeeRet + 991, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_employee__EmployeeRet ExternalGUID */
    {QBX_TEXT_qbd_employee__EmployeeRet + 1009, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_employee__EmployeeRet DataExtRet */
    {QBX_TEXT_qbd_reference__SupervisorRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__SupervisorRef ListID */
    {QBX_TEXT_qbd_reference__SupervisorRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__SupervisorRef FullName */
    {QBX_TEXT_qbd_employee_address__EmployeeAddress + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_employee_address__EmployeeAddress Addr1 */
    {QBX_TEXT_qbd_employee_address__EmployeeAddress + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_employee_address__EmployeeAddress Addr2 */
    {QBX_TEXT_qbd_employee_address__EmployeeAddress + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_employee_address__EmployeeAddress Addr3 */
    {QBX_TEXT_qbd_employee_address__EmployeeAddress + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_employee_address__EmployeeAddress Addr4 */
    {QBX_TEXT_qbd_employee_address__EmployeeAddress + 52, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_employee_address__EmployeeAddress City */
    {QBX_TEXT_qbd_employee_address__EmployeeAddress + 64, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_employee_address__EmployeeAddress State */
    {QBX_TEXT_qbd_employee_address__EmployeeAddress + 77, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_employee_address__EmployeeAddress PostalCode */
    {QBX_TEXT_qbd_employee_address__EmployeeAddress + 95, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_employee_address__EmployeeAddress Country */
    {QBX_TEXT_qbd_emergency_contact_set__EmergencyContacts + 0, QBX_O_qbd_emergency_contact__PrimaryContact, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_emergency_contact_set__EmergencyContacts PrimaryContact */
    {QBX_TEXT_qbd_emergency_contact_set__EmergencyContacts + 22, QBX_O_qbd_emergency_contact__SecondaryContact, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_emergency_contact_set__EmergencyContacts SecondaryContact */
    {QBX_TEXT_qbd_emergency_contact__PrimaryContact + 0, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_emergency_contact__PrimaryContact ContactName */
    {QBX_TEXT_qbd_emergency_contact__PrimaryContact + 12, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_emergency_contact__PrimaryContact ContactValue */
    {QBX_TEXT_qbd_emergency_contact__PrimaryContact + 25, QBX_NONE, 39, 11, QBX_TO_ENUM, 0},  /* qbd_emergency_contact__PrimaryContact Relation */
    {QBX_TEXT_qbd_emergency_contact__SecondaryContact + 0, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_emergency_contact__SecondaryContact ContactName */
    {QBX_TEXT_qbd_emergency_contact__SecondaryContact + 12, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_emergency_contact__SecondaryContact ContactValue */
    {QBX_TEXT_qbd_emergency_contact__SecondaryContact + 25, QBX_NONE, 39, 11, QBX_TO_ENUM, 0},  /* qbd_emergency_contact__SecondaryContact Relation */
    {QBX_TEXT_qbd_reference__BillingRateRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__BillingRateRef ListID */
    {QBX_TEXT_qbd_reference__BillingRateRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__BillingRateRef FullName */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo IsCoveredByQualifiedPensionPlan */
    {QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo + 0, QBX_NONE, 40, 12, QBX_TO_ENUM, 0},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo PayPeriod */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo PayScheduleRef */
    {QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo + 17, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo ClassRef */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo ClearEarnings */
    {QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo + 30, QBX_O_qbd_earnings__Earnings, QBX_NONE, 11, QBX_TO_STRING, QBX_LIST},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo Earnings */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo IsUsingTimeDataToCreatePaychecks */
    {QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo + 44, QBX_NONE, 41, 31, QBX_TO_ENUM, 0},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo UseTimeDataToCreatePaychecks */
    {QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo + 80, QBX_O_qbd_sick_hours__EmployeePayrollInfo_SickHours, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo SickHours */
    {QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo + 97, QBX_O_qbd_vacation_hours__EmployeePayrollInfo_VacationHours, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo VacationHours */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo EmployeeTaxInfo */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo EmployeeDirectDepositAccount */
    {QBX_TEXT_qbd_earnings__Earnings + 0, QBX_O_qbd_reference__PayrollItemWageRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_earnings__Earnings PayrollItemWageRef */
    {QBX_TEXT_qbd_earnings__Earnings + 23, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_earnings__Earnings Rate */
    {QBX_TEXT_qbd_earnings__Earnings + 35, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_earnings__Earnings RatePercent */
    {QBX_TEXT_qbd_reference__PayrollItemWageRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__PayrollItemWageRef ListID */
    {QBX_TEXT_qbd_reference__PayrollItemWageRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__PayrollItemWageRef FullName */
    {QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours + 0, QBX_NONE, QBX_NONE, 17, QBX_TO_INTERVAL, 0},  /* qbd_sick_hours__EmployeePayrollInfo_SickHours HoursAvailable */
    {QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours + 22, QBX_NONE, 42, 16, QBX_TO_ENUM, 0},  /* qbd_sick_hours__EmployeePayrollInfo_SickHours AccrualPeriod */
    {QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours + 43, QBX_NONE, QBX_NONE, 24, QBX_TO_INTERVAL, 0},  /* qbd_sick_hours__EmployeePayrollInfo_SickHours HoursAccrued */
    {QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours + 72, QBX_NONE, QBX_NONE, 15, QBX_TO_INTERVAL, 0},  /* qbd_sick_hours__EmployeePayrollInfo_SickHours MaximumHours */
    {QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours + 92, QBX_NONE, QBX_NONE, 22, QBX_TO_BOOLEAN, 0},  /* qbd_sick_hours__EmployeePayrollInfo_SickHours IsResettingHoursEachNewYear */
    {QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours + 119, QBX_NONE, QBX_NONE, 12, QBX_TO_INTERVAL, 0},  /* qbd_sick_hours__EmployeePayrollInfo_SickHours HoursUsed */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sick_hours__EmployeePayrollInfo_SickHours YearBeginsDate */
    {QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours + 136, QBX_NONE, QBX_NONE, 19, QBX_TO_DATE, 0},  /* qbd_sick_hours__EmployeePayrollInfo_SickHours AccrualStartDate */
    {QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 0, QBX_NONE, QBX_NONE, 17, QBX_TO_INTERVAL, 0},  /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours HoursAvailable */
    {QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 22, QBX_NONE, 42, 16, QBX_TO_ENUM, 0},  /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours AccrualPeriod */
    {QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 43, QBX_NONE, QBX_NONE, 24, QBX_TO_INTERVAL, 0},  /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours HoursAccrued */
    {QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 72, QBX_NONE, QBX_NONE, 15, QBX_TO_INTERVAL, 0},  /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours MaximumHours */
    {QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 92, QBX_NONE, QBX_NONE, 22, QBX_TO_BOOLEAN, 0},  /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours IsResettingHoursEachNewYear */
    {QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 119, QBX_NONE, QBX_NONE, 12, QBX_TO_INTERVAL, 0},  /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours HoursUsed */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours YearBeginsDate */
    {QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 136, QBX_NONE, QBX_NONE, 19, QBX_TO_DATE, 0},  /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours AccrualStartDate */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet ListID */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 40, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_other_name__OtherNameRet TimeCreated */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 57, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_other_name__OtherNameRet TimeModified */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 74, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet EditSequence */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 96, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet Name */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 108, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_other_name__OtherNameRet IsActive */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 124, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet CompanyName */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 143, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet Salutation */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 161, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet FirstName */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 178, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet MiddleName */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 196, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet LastName */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 212, QBX_O_qbd_address__OtherNameAddress, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet OtherNameAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_other_name__OtherNameRet OtherNameAddressBlock */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 227, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet Phone */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 240, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet AltPhone */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 262, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet Fax */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 273, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet Email */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 286, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet Contact */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 301, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet AltContact */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 325, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet AccountNumber */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 346, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet Notes */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 358, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_other_name__OtherNameRet ExternalGUID */
    {QBX_TEXT_qbd_other_name__OtherNameRet + 376, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_other_name__OtherNameRet DataExtRet */
    {QBX_TEXT_qbd_address__OtherNameAddress + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress Addr1 */
    {QBX_TEXT_qbd_address__OtherNameAddress + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress Addr2 */
    {QBX_TEXT_qbd_address__OtherNameAddress + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress Addr3 */
    {QBX_TEXT_qbd_address__OtherNameAddress + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress Addr4 */
    {QBX_TEXT_qbd_address__OtherNameAddress + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress Addr5 */
    {QBX_TEXT_qbd_address__OtherNameAddress + 65, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress City */
    {QBX_TEXT_qbd_address__OtherNameAddress + 77, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress State */
    {QBX_TEXT_qbd_address__OtherNameAddress + 90, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress PostalCode */
    {QBX_TEXT_qbd_address__OtherNameAddress + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress Country */
    {QBX_TEXT_qbd_address__OtherNameAddress + 123, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__OtherNameAddress Note */
    {QBX_TEXT_qbd_vendor__VendorRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet ListID */
    {QBX_TEXT_qbd_vendor__VendorRet + 36, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vendor__VendorRet TimeCreated */
    {QBX_TEXT_qbd_vendor__VendorRet + 53, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vendor__VendorRet TimeModified */
    {QBX_TEXT_qbd_vendor__VendorRet + 70, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet EditSequence */
    {QBX_TEXT_qbd_vendor__VendorRet + 92, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet Name */
    {QBX_TEXT_qbd_vendor__VendorRet + 104, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_vendor__VendorRet IsActive */
    {QBX_TEXT_qbd_vendor__VendorRet + 120, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet ClassRef */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_vendor__VendorRet IsTaxAgency */
    {QBX_TEXT_qbd_vendor__VendorRet + 133, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet CompanyName */
    {QBX_TEXT_qbd_vendor__VendorRet + 152, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet Salutation */
    {QBX_TEXT_qbd_vendor__VendorRet + 170, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet FirstName */
    {QBX_TEXT_qbd_vendor__VendorRet + 187, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet MiddleName */
    {QBX_TEXT_qbd_vendor__VendorRet + 205, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet LastName */
    {QBX_TEXT_qbd_vendor__VendorRet + 221, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet JobTitle */
    {QBX_TEXT_qbd_vendor__VendorRet + 237, QBX_O_qbd_address__VendorAddress, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet VendorAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_vendor__VendorRet VendorAddressBlock */
    {QBX_TEXT_qbd_vendor__VendorRet + 259, QBX_O_qbd_address__ShipAddress, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet ShipAddress */
    {QBX_TEXT_qbd_vendor__VendorRet + 282, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet Phone */
    {QBX_TEXT_qbd_vendor__VendorRet + 295, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet AltPhone */
    {QBX_TEXT_qbd_vendor__VendorRet + 317, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet Fax */
    {QBX_TEXT_qbd_vendor__VendorRet + 328, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet Email */
    {QBX_TEXT_qbd_vendor__VendorRet + 341, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet Cc */
    {QBX_TEXT_qbd_vendor__VendorRet + 356, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet Contact */
    {QBX_TEXT_qbd_vendor__VendorRet + 371, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet AltContact */
    {QBX_TEXT_qbd_vendor__VendorRet + 395, QBX_O_qbd_custom_contact_field__AdditionalContactRef, QBX_NONE, 22, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor__VendorRet AdditionalContactRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 420, QBX_O_qbd_contact__ContactsRet, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor__VendorRet ContactsRet */
    {QBX_TEXT_qbd_vendor__VendorRet + 444, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet NameOnCheck */
    {QBX_TEXT_qbd_vendor__VendorRet + 463, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet AccountNumber */
    {QBX_TEXT_qbd_vendor__VendorRet + 484, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet Notes */
    {QBX_TEXT_qbd_vendor__VendorRet + 496, QBX_O_qbd_note__AdditionalNotesRet, QBX_NONE, 18, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor__VendorRet AdditionalNotesRet */
    {QBX_TEXT_qbd_vendor__VendorRet + 517, QBX_O_qbd_reference__VendorTypeRef, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet VendorTypeRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 535, QBX_O_qbd_reference__TermsRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet TermsRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 548, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_vendor__VendorRet CreditLimit */
    {QBX_TEXT_qbd_vendor__VendorRet + 567, QBX_NONE, QBX_NONE, 26, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet VendorTaxIdent */
    {QBX_TEXT_qbd_vendor__VendorRet + 598, QBX_NONE, QBX_NONE, 20, QBX_TO_BOOLEAN, 0},  /* qbd_vendor__VendorRet IsVendorEligibleFor1099 */
    {QBX_TEXT_qbd_vendor__VendorRet + 623, QBX_NONE, QBX_NONE, 10, QBX_TO_DECIMAL, 0},  /* qbd_vendor__VendorRet Balance */
    {QBX_TEXT_qbd_vendor__VendorRet + 638, QBX_O_qbd_reference__BillingRateRef, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet BillingRateRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 657, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet ExternalGUID */
    {QBX_TEXT_qbd_vendor__VendorRet + 675, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 695, QBX_NONE, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet SalesTaxCountry */
    {QBX_TEXT_qbd_vendor__VendorRet + 718, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_vendor__VendorRet IsSalesTaxAgency */
    {QBX_TEXT_qbd_vendor__VendorRet + 742, QBX_O_qbd_reference__SalesTaxReturnRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet SalesTaxReturnRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 764, QBX_NONE, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet TaxRegistrationNumber */
    {QBX_TEXT_qbd_vendor__VendorRet + 793, QBX_NONE, 43, 18, QBX_TO_ENUM, 0},  /* qbd_vendor__VendorRet ReportingPeriod */
    {QBX_TEXT_qbd_vendor__VendorRet + 816, QBX_NONE, QBX_NONE, 24, QBX_TO_BOOLEAN, 0},  /* qbd_vendor__VendorRet IsTaxTrackedOnPurchases */
    {QBX_TEXT_qbd_vendor__VendorRet + 845, QBX_O_qbd_reference__TaxOnPurchasesAccountRef, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet TaxOnPurchasesAccountRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 871, QBX_NONE, QBX_NONE, 21, QBX_TO_BOOLEAN, 0},  /* qbd_vendor__VendorRet IsTaxTrackedOnSales */
    {QBX_TEXT_qbd_vendor__VendorRet + 897, QBX_O_qbd_reference__TaxOnSalesAccountRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet TaxOnSalesAccountRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 920, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_vendor__VendorRet IsTaxOnTax */
    {QBX_TEXT_qbd_vendor__VendorRet + 944, QBX_O_qbd_reference__PrefillAccountRef, QBX_NONE, 25, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor__VendorRet PrefillAccountRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 972, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_vendor__VendorRet CurrencyRef */
    {QBX_TEXT_qbd_vendor__VendorRet + 988, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor__VendorRet DataExtRet */
    {QBX_TEXT_qbd_address__VendorAddress + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress Addr1 */
    {QBX_TEXT_qbd_address__VendorAddress + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress Addr2 */
    {QBX_TEXT_qbd_address__VendorAddress + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress Addr3 */
    {QBX_TEXT_qbd_address__VendorAddress + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress Addr4 */
    {QBX_TEXT_qbd_address__VendorAddress + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress Addr5 */
    {QBX_TEXT_qbd_address__VendorAddress + 65, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress City */
    {QBX_TEXT_qbd_address__VendorAddress + 77, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress State */
    {QBX_TEXT_qbd_address__VendorAddress + 90, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress PostalCode */
    {QBX_TEXT_qbd_address__VendorAddress + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress Country */
    {QBX_TEXT_qbd_address__VendorAddress + 123, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__VendorAddress Note */
    {QBX_TEXT_qbd_reference__VendorTypeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__VendorTypeRef ListID */
    {QBX_TEXT_qbd_reference__VendorTypeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__VendorTypeRef FullName */
    {QBX_TEXT_qbd_reference__SalesTaxReturnRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxReturnRef ListID */
    {QBX_TEXT_qbd_reference__SalesTaxReturnRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxReturnRef FullName */
    {QBX_TEXT_qbd_reference__TaxOnPurchasesAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__TaxOnPurchasesAccountRef ListID */
    {QBX_TEXT_qbd_reference__TaxOnPurchasesAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__TaxOnPurchasesAccountRef FullName */
    {QBX_TEXT_qbd_reference__TaxOnSalesAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__TaxOnSalesAccountRef ListID */
    {QBX_TEXT_qbd_reference__TaxOnSalesAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__TaxOnSalesAccountRef FullName */
    {QBX_TEXT_qbd_reference__PrefillAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__PrefillAccountRef ListID */
    {QBX_TEXT_qbd_reference__PrefillAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__PrefillAccountRef FullName */
    {QBX_TEXT_qbd_standard_term__StandardTermsRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_standard_term__StandardTermsRet ListID */
    {QBX_TEXT_qbd_standard_term__StandardTermsRet + 43, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_standard_term__StandardTermsRet TimeCreated */
    {QBX_TEXT_qbd_standard_term__StandardTermsRet + 60, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_standard_term__StandardTermsRet TimeModified */
    {QBX_TEXT_qbd_standard_term__StandardTermsRet + 77, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_standard_term__StandardTermsRet EditSequence */
    {QBX_TEXT_qbd_standard_term__StandardTermsRet + 99, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_standard_term__StandardTermsRet Name */
    {QBX_TEXT_qbd_standard_term__StandardTermsRet + 111, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_standard_term__StandardTermsRet IsActive */
    {QBX_TEXT_qbd_standard_term__StandardTermsRet + 127, QBX_NONE, QBX_NONE, 10, QBX_TO_NUMBER, 0},  /* qbd_standard_term__StandardTermsRet StdDueDays */
    {QBX_TEXT_qbd_standard_term__StandardTermsRet + 142, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_standard_term__StandardTermsRet StdDiscountDays */
    {QBX_TEXT_qbd_standard_term__StandardTermsRet + 162, QBX_NONE, QBX_NONE, 21, QBX_TO_DECIMAL, 0},  /* qbd_standard_term__StandardTermsRet DiscountPct */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_date_driven_term__DateDrivenTermsRet ListID */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 46, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_date_driven_term__DateDrivenTermsRet TimeCreated */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 63, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_date_driven_term__DateDrivenTermsRet TimeModified */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 80, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_date_driven_term__DateDrivenTermsRet EditSequence */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 102, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_date_driven_term__DateDrivenTermsRet Name */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 114, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_date_driven_term__DateDrivenTermsRet IsActive */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 130, QBX_NONE, QBX_NONE, 16, QBX_TO_NUMBER, 0},  /* qbd_date_driven_term__DateDrivenTermsRet DayOfMonthDue */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 151, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_date_driven_term__DateDrivenTermsRet DueNextMonthDays */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 174, QBX_NONE, QBX_NONE, 21, QBX_TO_NUMBER, 0},  /* qbd_date_driven_term__DateDrivenTermsRet DiscountDayOfMonth */
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 200, QBX_NONE, QBX_NONE, 21, QBX_TO_DECIMAL, 0},  /* qbd_date_driven_term__DateDrivenTermsRet DiscountPct */
    {QBX_TEXT_qbd_class__ClassRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_class__ClassRet ListID */
    {QBX_TEXT_qbd_class__ClassRet + 35, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_class__ClassRet TimeCreated */
    {QBX_TEXT_qbd_class__ClassRet + 52, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_class__ClassRet TimeModified */
    {QBX_TEXT_qbd_class__ClassRet + 69, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_class__ClassRet EditSequence */
    {QBX_TEXT_qbd_class__ClassRet + 91, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_class__ClassRet Name */
    {QBX_TEXT_qbd_class__ClassRet + 103, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_class__ClassRet FullName */
    {QBX_TEXT_qbd_class__ClassRet + 119, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_class__ClassRet IsActive */
    {QBX_TEXT_qbd_class__ClassRet + 135, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_class__ClassRet ParentRef */
    {QBX_TEXT_qbd_class__ClassRet + 149, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_class__ClassRet Sublevel */
    {QBX_TEXT_qbd_sales_representative__SalesRepRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_representative__SalesRepRet ListID */
    {QBX_TEXT_qbd_sales_representative__SalesRepRet + 50, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_representative__SalesRepRet TimeCreated */
    {QBX_TEXT_qbd_sales_representative__SalesRepRet + 67, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_representative__SalesRepRet TimeModified */
    {QBX_TEXT_qbd_sales_representative__SalesRepRet + 84, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_representative__SalesRepRet EditSequence */
    {QBX_TEXT_qbd_sales_representative__SalesRepRet + 106, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_sales_representative__SalesRepRet Initial */
    {QBX_TEXT_qbd_sales_representative__SalesRepRet + 121, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_sales_representative__SalesRepRet IsActive */
    {QBX_TEXT_qbd_sales_representative__SalesRepRet + 137, QBX_O_qbd_reference__SalesRepEntityRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_sales_representative__SalesRepRet SalesRepEntityRef */
    {QBX_TEXT_qbd_reference__SalesRepEntityRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__SalesRepEntityRef ListID */
    {QBX_TEXT_qbd_reference__SalesRepEntityRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__SalesRepEntityRef FullName */
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_customer_type__CustomerTypeRet ListID */
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet + 43, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_customer_type__CustomerTypeRet TimeCreated */
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet + 60, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_customer_type__CustomerTypeRet TimeModified */
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet + 77, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_customer_type__CustomerTypeRet EditSequence */
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet + 99, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_customer_type__CustomerTypeRet Name */
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet + 111, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_customer_type__CustomerTypeRet FullName */
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet + 127, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_customer_type__CustomerTypeRet IsActive */
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet + 143, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_customer_type__CustomerTypeRet ParentRef */
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet + 157, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_customer_type__CustomerTypeRet Sublevel */
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_vendor_type__VendorTypeRet ListID */
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet + 41, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vendor_type__VendorTypeRet TimeCreated */
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet + 58, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vendor_type__VendorTypeRet TimeModified */
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet + 75, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_vendor_type__VendorTypeRet EditSequence */
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet + 97, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_vendor_type__VendorTypeRet Name */
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet + 109, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_vendor_type__VendorTypeRet FullName */
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet + 125, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_vendor_type__VendorTypeRet IsActive */
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet + 141, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_vendor_type__VendorTypeRet ParentRef */
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet + 155, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_vendor_type__VendorTypeRet Sublevel */
    {QBX_TEXT_qbd_job_type__JobTypeRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_job_type__JobTypeRet ListID */
    {QBX_TEXT_qbd_job_type__JobTypeRet + 38, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_job_type__JobTypeRet TimeCreated */
    {QBX_TEXT_qbd_job_type__JobTypeRet + 55, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_job_type__JobTypeRet TimeModified */
    {QBX_TEXT_qbd_job_type__JobTypeRet + 72, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_job_type__JobTypeRet EditSequence */
    {QBX_TEXT_qbd_job_type__JobTypeRet + 94, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_job_type__JobTypeRet Name */
    {QBX_TEXT_qbd_job_type__JobTypeRet + 106, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_job_type__JobTypeRet FullName */
    {QBX_TEXT_qbd_job_type__JobTypeRet + 122, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_job_type__JobTypeRet IsActive */
    {QBX_TEXT_qbd_job_type__JobTypeRet + 138, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_job_type__JobTypeRet ParentRef */
    {QBX_TEXT_qbd_job_type__JobTypeRet + 152, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_job_type__JobTypeRet Sublevel */
    {QBX_TEXT_qbd_customer_message__CustomerMsgRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_customer_message__CustomerMsgRet ListID */
    {QBX_TEXT_qbd_customer_message__CustomerMsgRet + 46, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_customer_message__CustomerMsgRet TimeCreated */
    {QBX_TEXT_qbd_customer_message__CustomerMsgRet + 63, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_customer_message__CustomerMsgRet TimeModified */
    {QBX_TEXT_qbd_customer_message__CustomerMsgRet + 80, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_customer_message__CustomerMsgRet EditSequence */
    {QBX_TEXT_qbd_customer_message__CustomerMsgRet + 102, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_customer_message__CustomerMsgRet Name */
    {QBX_TEXT_qbd_customer_message__CustomerMsgRet + 114, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_customer_message__CustomerMsgRet IsActive */
    {QBX_TEXT_qbd_payment_method__PaymentMethodRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_payment_method__PaymentMethodRet ListID */
    {QBX_TEXT_qbd_payment_method__PaymentMethodRet + 44, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_payment_method__PaymentMethodRet TimeCreated */
    {QBX_TEXT_qbd_payment_method__PaymentMethodRet + 61, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_payment_method__PaymentMethodRet TimeModified */
    {QBX_TEXT_qbd_payment_method__PaymentMethodRet + 78, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_payment_method__PaymentMethodRet EditSequence */
    {QBX_TEXT_qbd_payment_method__PaymentMethodRet + 100, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_payment_method__PaymentMethodRet Name */
    {QBX_TEXT_qbd_payment_method__PaymentMethodRet + 112, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_payment_method__PaymentMethodRet IsActive */
    {QBX_TEXT_qbd_payment_method__PaymentMethodRet + 128, QBX_NONE, 44, 20, QBX_TO_ENUM, 0},  /* qbd_payment_method__PaymentMethodRet PaymentMethodType */
    {QBX_TEXT_qbd_shipping_method__ShipMethodRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_shipping_method__ShipMethodRet ListID */
    {QBX_TEXT_qbd_shipping_method__ShipMethodRet + 45, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_shipping_method__ShipMethodRet TimeCreated */
    {QBX_TEXT_qbd_shipping_method__ShipMethodRet + 62, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_shipping_method__ShipMethodRet TimeModified */
    {QBX_TEXT_qbd_shipping_method__ShipMethodRet + 79, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_shipping_method__ShipMethodRet EditSequence */
    {QBX_TEXT_qbd_shipping_method__ShipMethodRet + 101, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_shipping_method__ShipMethodRet Name */
    {QBX_TEXT_qbd_shipping_method__ShipMethodRet + 113, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_shipping_method__ShipMethodRet IsActive */
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_tax_code__SalesTaxCodeRet ListID */
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 44, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_tax_code__SalesTaxCodeRet TimeCreated */
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 61, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_tax_code__SalesTaxCodeRet TimeModified */
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 78, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_tax_code__SalesTaxCodeRet EditSequence */
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 100, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_sales_tax_code__SalesTaxCodeRet Name */
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 112, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_sales_tax_code__SalesTaxCodeRet IsActive */
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 128, QBX_NONE, QBX_NONE, 12, QBX_TO_BOOLEAN, 0},  /* qbd_sales_tax_code__SalesTaxCodeRet IsTaxable */
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 145, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_tax_code__SalesTaxCodeRet Desc */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_tax_code__SalesTaxCodeRet ItemPurchaseTaxRef */
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 164, QBX_O_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_tax_code__SalesTaxCodeRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef ListID */
    {QBX_TEXT_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef FullName */
    {QBX_TEXT_qbd_to_do__ToDoRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_to_do__ToDoRet ListID */
    {QBX_TEXT_qbd_to_do__ToDoRet + 35, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_to_do__ToDoRet TimeCreated */
    {QBX_TEXT_qbd_to_do__ToDoRet + 52, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_to_do__ToDoRet TimeModified */
    {QBX_TEXT_qbd_to_do__ToDoRet + 69, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_to_do__ToDoRet EditSequence */
    {QBX_TEXT_qbd_to_do__ToDoRet + 91, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_to_do__ToDoRet Notes */
    {QBX_TEXT_qbd_to_do__ToDoRet + 103, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_to_do__ToDoRet IsActive */
    {QBX_TEXT_qbd_to_do__ToDoRet + 119, QBX_NONE, 45, 7, QBX_TO_ENUM, 0},  /* qbd_to_do__ToDoRet Type */
    {QBX_TEXT_qbd_to_do__ToDoRet + 131, QBX_NONE, 46, 11, QBX_TO_ENUM, 0},  /* qbd_to_do__ToDoRet Priority */
    {QBX_TEXT_qbd_to_do__ToDoRet + 147, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_to_do__ToDoRet CustomerRef */
    {QBX_TEXT_qbd_to_do__ToDoRet + 163, QBX_O_qbd_reference__EmployeeRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_to_do__ToDoRet EmployeeRef */
    {QBX_TEXT_qbd_to_do__ToDoRet + 179, QBX_O_qbd_reference__LeadRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_to_do__ToDoRet LeadRef */
    {QBX_TEXT_qbd_to_do__ToDoRet + 191, QBX_O_qbd_reference__VendorRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_to_do__ToDoRet VendorRef */
    {QBX_TEXT_qbd_to_do__ToDoRet + 205, QBX_NONE, QBX_NONE, 9, QBX_TO_BOOLEAN, 0},  /* qbd_to_do__ToDoRet IsDone */
    {QBX_TEXT_qbd_to_do__ToDoRet + 219, QBX_NONE, QBX_NONE, 15, QBX_TO_DATE, 0},  /* qbd_to_do__ToDoRet ReminderDate */
    {QBX_TEXT_qbd_to_do__ToDoRet + 239, QBX_NONE, QBX_NONE, 15, QBX_TO_INTERVAL, 0},  /* qbd_to_do__ToDoRet ReminderTime */
    {QBX_TEXT_qbd_reference__CustomerRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__CustomerRef ListID */
    {QBX_TEXT_qbd_reference__CustomerRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__CustomerRef FullName */
    {QBX_TEXT_qbd_reference__EmployeeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__EmployeeRef ListID */
    {QBX_TEXT_qbd_reference__EmployeeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__EmployeeRef FullName */
    {QBX_TEXT_qbd_reference__LeadRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__LeadRef ListID */
    {QBX_TEXT_qbd_reference__LeadRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__LeadRef FullName */
    {QBX_TEXT_qbd_reference__VendorRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__VendorRef ListID */
    {QBX_TEXT_qbd_reference__VendorRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__VendorRef FullName */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet ListID */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 42, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_service_item__ItemServiceRet TimeCreated */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 59, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_service_item__ItemServiceRet TimeModified */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 76, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet EditSequence */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 98, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet Name */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 110, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet FullName */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 126, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet BarCodeValue */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 141, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_service_item__ItemServiceRet IsActive */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 157, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet ClassRef */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 170, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet ParentRef */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 184, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_service_item__ItemServiceRet Sublevel */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 200, QBX_O_qbd_reference__UnitOfMeasureSetRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet UnitOfMeasureSetRef */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_service_item__ItemServiceRet IsTaxIncluded */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 224, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 244, QBX_O_qbd_sales_or_purchase_details__SalesOrPurchase, QBX_NONE, 25, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet SalesOrPurchase */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 274, QBX_O_qbd_sales_and_purchase_details__SalesAndPurchase, QBX_NONE, 26, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet SalesAndPurchase */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 305, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_service_item__ItemServiceRet ExternalGUID */
    {QBX_TEXT_qbd_service_item__ItemServiceRet + 323, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_service_item__ItemServiceRet DataExtRet */
    {QBX_TEXT_qbd_reference__UnitOfMeasureSetRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__UnitOfMeasureSetRef ListID */
    {QBX_TEXT_qbd_reference__UnitOfMeasureSetRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__UnitOfMeasureSetRef FullName */
    {QBX_TEXT_qbd_sales_or_purchase_details__SalesOrPurchase + 0, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_or_purchase_details__SalesOrPurchase Desc */
    {QBX_TEXT_qbd_sales_or_purchase_details__SalesOrPurchase + 19, QBX_NONE, QBX_NONE, 8, QBX_TO_DECIMAL, 0},  /* qbd_sales_or_purchase_details__SalesOrPurchase Price */
    {QBX_TEXT_qbd_sales_or_purchase_details__SalesOrPurchase + 32, QBX_NONE, QBX_NONE, 18, QBX_TO_DECIMAL, 0},  /* qbd_sales_or_purchase_details__SalesOrPurchase PricePercent */
    {QBX_TEXT_qbd_sales_or_purchase_details__SalesOrPurchase + 55, QBX_O_qbd_reference__AccountRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_or_purchase_details__SalesOrPurchase AccountRef */
    {QBX_TEXT_qbd_reference__AccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__AccountRef ListID */
    {QBX_TEXT_qbd_reference__AccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__AccountRef FullName */
    {QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 0, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_sales_and_purchase_details__SalesAndPurchase SalesDesc */
    {QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 24, QBX_NONE, QBX_NONE, 13, QBX_TO_DECIMAL, 0},  /* qbd_sales_and_purchase_details__SalesAndPurchase SalesPrice */
    {QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 42, QBX_O_qbd_reference__IncomeAccountRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_sales_and_purchase_details__SalesAndPurchase IncomeAccountRef */
    {QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 63, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_sales_and_purchase_details__SalesAndPurchase PurchaseDesc */
    {QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 90, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_sales_and_purchase_details__SalesAndPurchase PurchaseCost */
    {QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 110, QBX_O_qbd_reference__PurchaseTaxCodeRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_sales_and_purchase_details__SalesAndPurchase PurchaseTaxCodeRef */
    {QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 133, QBX_O_qbd_reference__ExpenseAccountRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_and_purchase_details__SalesAndPurchase ExpenseAccountRef */
    {QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 155, QBX_O_qbd_reference__PrefVendorRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_sales_and_purchase_details__SalesAndPurchase PrefVendorRef */
    {QBX_TEXT_qbd_reference__IncomeAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__IncomeAccountRef ListID */
    {QBX_TEXT_qbd_reference__IncomeAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__IncomeAccountRef FullName */
    {QBX_TEXT_qbd_reference__PurchaseTaxCodeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__PurchaseTaxCodeRef ListID */
    {QBX_TEXT_qbd_reference__PurchaseTaxCodeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__PurchaseTaxCodeRef FullName */
    {QBX_TEXT_qbd_reference__ExpenseAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ExpenseAccountRef ListID */
    {QBX_TEXT_qbd_reference__ExpenseAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ExpenseAccountRef FullName */
    {QBX_TEXT_qbd_reference__PrefVendorRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__PrefVendorRef ListID */
    {QBX_TEXT_qbd_reference__PrefVendorRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__PrefVendorRef FullName */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet ListID */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 48, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet TimeCreated */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 65, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet TimeModified */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 82, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet EditSequence */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 104, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet Name */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 116, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet FullName */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 132, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet BarCodeValue */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 147, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet IsActive */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 163, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet ClassRef */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 176, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet ParentRef */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 190, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet Sublevel */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 206, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet ManufacturerPartNumber */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 217, QBX_O_qbd_reference__UnitOfMeasureSetRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet UnitOfMeasureSetRef */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_non_inventory_item__ItemNonInventoryRet IsTaxIncluded */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 241, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 261, QBX_O_qbd_sales_or_purchase_details__SalesOrPurchase, QBX_NONE, 25, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet SalesOrPurchase */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 291, QBX_O_qbd_sales_and_purchase_details__SalesAndPurchase, QBX_NONE, 26, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet SalesAndPurchase */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 322, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_non_inventory_item__ItemNonInventoryRet ExternalGUID */
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 340, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_non_inventory_item__ItemNonInventoryRet DataExtRet */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet ListID */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 47, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_other_charge_item__ItemOtherChargeRet TimeCreated */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 64, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_other_charge_item__ItemOtherChargeRet TimeModified */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 81, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet EditSequence */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 103, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet Name */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 115, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet FullName */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 131, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet BarCodeValue */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 146, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_other_charge_item__ItemOtherChargeRet IsActive */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 162, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet ClassRef */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 175, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet ParentRef */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 189, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_other_charge_item__ItemOtherChargeRet Sublevel */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_other_charge_item__ItemOtherChargeRet IsTaxIncluded */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 205, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 225, QBX_O_qbd_sales_or_purchase_details__SalesOrPurchase, QBX_NONE, 25, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet SalesOrPurchase */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 255, QBX_O_qbd_sales_and_purchase_details__SalesAndPurchase, QBX_NONE, 26, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet SalesAndPurchase */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 286, QBX_NONE, 47, 18, QBX_TO_ENUM, 0},  /* qbd_other_charge_item__ItemOtherChargeRet SpecialItemType */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 309, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_other_charge_item__ItemOtherChargeRet ExternalGUID */
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 327, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_other_charge_item__ItemOtherChargeRet DataExtRet */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet ListID */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 44, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_item__ItemInventoryRet TimeCreated */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 61, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_item__ItemInventoryRet TimeModified */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 78, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet EditSequence */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 100, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet Name */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 112, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet FullName */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 128, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet BarCodeValue */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 143, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_inventory_item__ItemInventoryRet IsActive */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 159, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet ClassRef */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 172, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet ParentRef */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 186, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_inventory_item__ItemInventoryRet Sublevel */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 202, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet ManufacturerPartNumber */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 213, QBX_O_qbd_reference__UnitOfMeasureSetRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet UnitOfMeasureSetRef */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_inventory_item__ItemInventoryRet IsTaxIncluded */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 237, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 257, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet SalesDesc */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 281, QBX_NONE, QBX_NONE, 13, QBX_TO_DECIMAL, 0},  /* qbd_inventory_item__ItemInventoryRet SalesPrice */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 299, QBX_O_qbd_reference__IncomeAccountRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet IncomeAccountRef */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 320, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet PurchaseDesc */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 347, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_inventory_item__ItemInventoryRet PurchaseCost */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 367, QBX_O_qbd_reference__PurchaseTaxCodeRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet PurchaseTaxCodeRef */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 390, QBX_O_qbd_reference__COGSAccountRef, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet COGSAccountRef */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 409, QBX_O_qbd_reference__PrefVendorRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet PrefVendorRef */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 432, QBX_O_qbd_reference__AssetAccountRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet AssetAccountRef */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 452, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_inventory_item__ItemInventoryRet ReorderPoint */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 472, QBX_NONE, QBX_NONE, 24, QBX_TO_NUMBER, 0},  /* qbd_inventory_item__ItemInventoryRet Max */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 501, QBX_NONE, QBX_NONE, 17, QBX_TO_NUMBER, 0},  /* qbd_inventory_item__ItemInventoryRet QuantityOnHand */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 523, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_inventory_item__ItemInventoryRet AverageCost */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 542, QBX_NONE, QBX_NONE, 26, QBX_TO_NUMBER, 0},  /* qbd_inventory_item__ItemInventoryRet QuantityOnOrder */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 573, QBX_NONE, QBX_NONE, 23, QBX_TO_NUMBER, 0},  /* qbd_inventory_item__ItemInventoryRet QuantityOnSalesOrder */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 601, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_inventory_item__ItemInventoryRet ExternalGUID */
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 619, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_inventory_item__ItemInventoryRet DataExtRet */
    {QBX_TEXT_qbd_reference__COGSAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__COGSAccountRef ListID */
    {QBX_TEXT_qbd_reference__COGSAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__COGSAccountRef FullName */
    {QBX_TEXT_qbd_reference__AssetAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__AssetAccountRef ListID */
    {QBX_TEXT_qbd_reference__AssetAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__AssetAccountRef FullName */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet ListID */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 53, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet TimeCreated */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 70, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet TimeModified */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 87, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet EditSequence */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 109, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet Name */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 121, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet FullName */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 137, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet BarCodeValue */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 152, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet IsActive */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 168, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet ClassRef */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 181, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet ParentRef */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 195, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet Sublevel */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 211, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet ManufacturerPartNumber */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 222, QBX_O_qbd_reference__UnitOfMeasureSetRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet UnitOfMeasureSetRef */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet IsTaxIncluded */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 246, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 266, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet SalesDesc */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 290, QBX_NONE, QBX_NONE, 13, QBX_TO_DECIMAL, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet SalesPrice */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 308, QBX_O_qbd_reference__IncomeAccountRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet IncomeAccountRef */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 329, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet PurchaseDesc */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 356, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet PurchaseCost */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 376, QBX_O_qbd_reference__PurchaseTaxCodeRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet PurchaseTaxCodeRef */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 399, QBX_O_qbd_reference__COGSAccountRef, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet COGSAccountRef */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 418, QBX_O_qbd_reference__PrefVendorRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet PrefVendorRef */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 441, QBX_O_qbd_reference__AssetAccountRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet AssetAccountRef */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 461, QBX_NONE, QBX_NONE, 29, QBX_TO_NUMBER, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet BuildPoint */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 495, QBX_NONE, QBX_NONE, 24, QBX_TO_NUMBER, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet Max */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 524, QBX_NONE, QBX_NONE, 17, QBX_TO_NUMBER, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet QuantityOnHand */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 546, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet AverageCost */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 565, QBX_NONE, QBX_NONE, 26, QBX_TO_NUMBER, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet QuantityOnOrder */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 596, QBX_NONE, QBX_NONE, 23, QBX_TO_NUMBER, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet QuantityOnSalesOrder */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 624, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet ExternalGUID */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 642, QBX_O_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet ItemInventoryAssemblyLine */
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 653, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet DataExtRet */
    {QBX_TEXT_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine + 0, QBX_O_qbd_reference__ItemInventoryRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine ItemInventoryRef */
    {QBX_TEXT_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine + 21, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine Quantity */
    {QBX_TEXT_qbd_reference__ItemInventoryRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemInventoryRef ListID */
    {QBX_TEXT_qbd_reference__ItemInventoryRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemInventoryRef FullName */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet ListID */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 46, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet TimeCreated */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 63, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet TimeModified */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 80, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet EditSequence */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 102, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet Name */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 114, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet BarCodeValue */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 129, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet IsActive */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 145, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet ClassRef */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 158, QBX_NONE, 48, 13, QBX_TO_ENUM, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet AcquiredAs */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 176, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet PurchaseDesc */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 203, QBX_NONE, QBX_NONE, 15, QBX_TO_DATE, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet PurchaseDate */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 223, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet PurchaseCost */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 243, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet VendorOrPayeeName */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 268, QBX_O_qbd_reference__AssetAccountRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet AssetAccountRef */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 288, QBX_O_qbd_fixed_asset_sales_details__FixedAssetSalesInfo, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet FixedAssetSalesInfo */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 308, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet AssetDesc */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 332, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet Location */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 348, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet PONumber */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 375, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet SerialNumber */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 395, QBX_NONE, QBX_NONE, 25, QBX_TO_DATE, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet WarrantyExpDate */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 425, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet Notes */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 437, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet AssetNumber */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 456, QBX_NONE, QBX_NONE, 12, QBX_TO_DECIMAL, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet CostBasis */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 473, QBX_NONE, QBX_NONE, 33, QBX_TO_DECIMAL, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet YearEndAccumulatedDepreciation */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 511, QBX_NONE, QBX_NONE, 19, QBX_TO_DECIMAL, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet YearEndBookValue */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 535, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_fixed_asset_item__ItemFixedAssetRet ExternalGUID */
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 553, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_fixed_asset_item__ItemFixedAssetRet DataExtRet */
    {QBX_TEXT_qbd_fixed_asset_sales_details__FixedAssetSalesInfo + 0, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_fixed_asset_sales_details__FixedAssetSalesInfo SalesDesc */
    {QBX_TEXT_qbd_fixed_asset_sales_details__FixedAssetSalesInfo + 24, QBX_NONE, QBX_NONE, 12, QBX_TO_DATE, 0},  /* qbd_fixed_asset_sales_details__FixedAssetSalesInfo SalesDate */
    {QBX_TEXT_qbd_fixed_asset_sales_details__FixedAssetSalesInfo + 41, QBX_NONE, QBX_NONE, 13, QBX_TO_DECIMAL, 0},  /* qbd_fixed_asset_sales_details__FixedAssetSalesInfo SalesPrice */
    {QBX_TEXT_qbd_fixed_asset_sales_details__FixedAssetSalesInfo + 59, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_fixed_asset_sales_details__FixedAssetSalesInfo SalesExpense */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_subtotal_item__ItemSubtotalRet ListID */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 43, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_subtotal_item__ItemSubtotalRet TimeCreated */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 60, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_subtotal_item__ItemSubtotalRet TimeModified */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 77, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_subtotal_item__ItemSubtotalRet EditSequence */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 99, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_subtotal_item__ItemSubtotalRet Name */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 111, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_subtotal_item__ItemSubtotalRet BarCodeValue */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 126, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_subtotal_item__ItemSubtotalRet IsActive */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 142, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_subtotal_item__ItemSubtotalRet ItemDesc */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 161, QBX_NONE, 47, 18, QBX_TO_ENUM, 0},  /* qbd_subtotal_item__ItemSubtotalRet SpecialItemType */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 184, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_subtotal_item__ItemSubtotalRet ExternalGUID */
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 202, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_subtotal_item__ItemSubtotalRet DataExtRet */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet ListID */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 43, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_discount_item__ItemDiscountRet TimeCreated */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 60, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_discount_item__ItemDiscountRet TimeModified */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 77, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet EditSequence */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 99, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet Name */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 111, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet FullName */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 127, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet BarCodeValue */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 142, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_discount_item__ItemDiscountRet IsActive */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 158, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet ClassRef */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 171, QBX_O_qbd_reference__ParentRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet ParentRef */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 185, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_discount_item__ItemDiscountRet Sublevel */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 201, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet ItemDesc */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 220, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 240, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_discount_item__ItemDiscountRet DiscountRate */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 260, QBX_NONE, QBX_NONE, 22, QBX_TO_DECIMAL, 0},  /* qbd_discount_item__ItemDiscountRet DiscountRatePercent */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 287, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet AccountRef */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 302, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_discount_item__ItemDiscountRet ExternalGUID */
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet + 320, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_discount_item__ItemDiscountRet DataExtRet */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_payment_item__ItemPaymentRet ListID */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 42, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_payment_item__ItemPaymentRet TimeCreated */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 59, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_payment_item__ItemPaymentRet TimeModified */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 76, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_payment_item__ItemPaymentRet EditSequence */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 98, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_payment_item__ItemPaymentRet Name */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 110, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_payment_item__ItemPaymentRet BarCodeValue */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 125, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_payment_item__ItemPaymentRet IsActive */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 141, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_payment_item__ItemPaymentRet ClassRef */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 154, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_payment_item__ItemPaymentRet ItemDesc */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 173, QBX_O_qbd_reference__DepositToAccountRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_payment_item__ItemPaymentRet DepositToAccountRef */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 197, QBX_O_qbd_reference__PaymentMethodRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_payment_item__ItemPaymentRet PaymentMethodRef */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 218, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_payment_item__ItemPaymentRet ExternalGUID */
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet + 236, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_payment_item__ItemPaymentRet DataExtRet */
    {QBX_TEXT_qbd_reference__DepositToAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__DepositToAccountRef ListID */
    {QBX_TEXT_qbd_reference__DepositToAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__DepositToAccountRef FullName */
    {QBX_TEXT_qbd_reference__PaymentMethodRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__PaymentMethodRef ListID */
    {QBX_TEXT_qbd_reference__PaymentMethodRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__PaymentMethodRef FullName */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet ListID */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 44, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet TimeCreated */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 61, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet TimeModified */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 78, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet EditSequence */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 100, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet Name */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 112, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet BarCodeValue */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 127, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet IsActive */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 143, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet ClassRef */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 156, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet ItemDesc */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 175, QBX_NONE, QBX_NONE, 10, QBX_TO_DECIMAL, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet TaxRate */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 190, QBX_O_qbd_reference__TaxVendorRef, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet TaxVendorRef */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 207, QBX_O_qbd_reference__SalesTaxReturnLineRef, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet SalesTaxReturnLineRef */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 233, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_sales_tax_item__ItemSalesTaxRet ExternalGUID */
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 251, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_tax_item__ItemSalesTaxRet DataExtRet */
    {QBX_TEXT_qbd_reference__TaxVendorRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__TaxVendorRef ListID */
    {QBX_TEXT_qbd_reference__TaxVendorRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__TaxVendorRef FullName */
    {QBX_TEXT_qbd_reference__SalesTaxReturnLineRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxReturnLineRef ListID */
    {QBX_TEXT_qbd_reference__SalesTaxReturnLineRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxReturnLineRef FullName */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet ListID */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 50, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet TimeCreated */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 67, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet TimeModified */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 84, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet EditSequence */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 106, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet Name */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 118, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet BarCodeValue */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 133, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet IsActive */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 149, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet ItemDesc */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 168, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet ExternalGUID */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 186, QBX_O_qbd_reference__ItemSalesTaxRef, QBX_NONE, 16, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 205, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet DataExtRet */
    {QBX_TEXT_qbd_reference__ItemSalesTaxRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemSalesTaxRef ListID */
    {QBX_TEXT_qbd_reference__ItemSalesTaxRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemSalesTaxRef FullName */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_item_group__ItemGroupRet ListID */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 40, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_item_group__ItemGroupRet TimeCreated */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 57, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_item_group__ItemGroupRet TimeModified */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 74, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_item_group__ItemGroupRet EditSequence */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 96, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_item_group__ItemGroupRet Name */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_item_group__ItemGroupRet BarCodeValue */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 123, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_item_group__ItemGroupRet IsActive */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 139, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_item_group__ItemGroupRet ItemDesc */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 158, QBX_O_qbd_reference__UnitOfMeasureSetRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_item_group__ItemGroupRet UnitOfMeasureSetRef */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 182, QBX_NONE, QBX_NONE, 26, QBX_TO_BOOLEAN, 0},  /* qbd_item_group__ItemGroupRet IsPrintItemsInGroup */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 213, QBX_NONE, 47, 18, QBX_TO_ENUM, 0},  /* qbd_item_group__ItemGroupRet SpecialItemType */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 236, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_item_group__ItemGroupRet ExternalGUID */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 254, QBX_O_qbd_item_group_member__ItemGroupLine, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_item_group__ItemGroupRet ItemGroupLine */
    {QBX_TEXT_qbd_item_group__ItemGroupRet + 265, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_item_group__ItemGroupRet DataExtRet */
    {QBX_TEXT_qbd_item_group_member__ItemGroupLine + 0, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_item_group_member__ItemGroupLine ItemRef */
    {QBX_TEXT_qbd_item_group_member__ItemGroupLine + 12, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_item_group_member__ItemGroupLine Quantity */
    {QBX_TEXT_qbd_item_group_member__ItemGroupLine + 28, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_item_group_member__ItemGroupLine UnitOfMeasure */
    {QBX_TEXT_qbd_reference__ItemRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemRef ListID */
    {QBX_TEXT_qbd_reference__ItemRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemRef FullName */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet ListID */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 47, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet TimeCreated */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 64, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet TimeModified */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 81, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet EditSequence */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 103, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet Name */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 115, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet IsActive */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 131, QBX_NONE, 49, 11, QBX_TO_ENUM, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet WageType */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 147, QBX_O_qbd_reference__ExpenseAccountRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet ExpenseAccountRef */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 169, QBX_NONE, QBX_NONE, 21, QBX_TO_DECIMAL, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet OvertimeMultiplier */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 195, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet Rate */
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 207, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_payroll_wage_item__PayrollItemWageRet RatePercent */
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_payroll_non_wage_item__PayrollItemNonWageRet ListID */
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 51, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_payroll_non_wage_item__PayrollItemNonWageRet TimeCreated */
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 68, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_payroll_non_wage_item__PayrollItemNonWageRet TimeModified */
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 85, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_payroll_non_wage_item__PayrollItemNonWageRet EditSequence */
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 107, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_payroll_non_wage_item__PayrollItemNonWageRet Name */
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 119, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_payroll_non_wage_item__PayrollItemNonWageRet IsActive */
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 135, QBX_NONE, 50, 14, QBX_TO_ENUM, 0},  /* qbd_payroll_non_wage_item__PayrollItemNonWageRet NonWageType */
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 154, QBX_O_qbd_reference__ExpenseAccountRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_payroll_non_wage_item__PayrollItemNonWageRet ExpenseAccountRef */
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 176, QBX_O_qbd_reference__LiabilityAccountRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_payroll_non_wage_item__PayrollItemNonWageRet LiabilityAccountRef */
    {QBX_TEXT_qbd_reference__LiabilityAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__LiabilityAccountRef ListID */
    {QBX_TEXT_qbd_reference__LiabilityAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__LiabilityAccountRef FullName */
    {QBX_TEXT_qbd_template__TemplateRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_template__TemplateRet ListID */
    {QBX_TEXT_qbd_template__TemplateRet + 38, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_template__TemplateRet TimeCreated */
    {QBX_TEXT_qbd_template__TemplateRet + 55, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_template__TemplateRet TimeModified */
    {QBX_TEXT_qbd_template__TemplateRet + 72, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_template__TemplateRet EditSequence */
    {QBX_TEXT_qbd_template__TemplateRet + 94, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_template__TemplateRet Name */
    {QBX_TEXT_qbd_template__TemplateRet + 106, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_template__TemplateRet IsActive */
    {QBX_TEXT_qbd_template__TemplateRet + 122, QBX_NONE, 51, 15, QBX_TO_ENUM, 0},  /* qbd_template__TemplateRet TemplateType */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_price_level__PriceLevelRet ListID */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 41, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_price_level__PriceLevelRet TimeCreated */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 58, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_price_level__PriceLevelRet TimeModified */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 75, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_price_level__PriceLevelRet EditSequence */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 97, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_price_level__PriceLevelRet Name */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 109, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_price_level__PriceLevelRet IsActive */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 125, QBX_NONE, 52, 17, QBX_TO_ENUM, 0},  /* qbd_price_level__PriceLevelRet PriceLevelType */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 147, QBX_NONE, QBX_NONE, 18, QBX_TO_DECIMAL, 0},  /* qbd_price_level__PriceLevelRet PriceLevelFixedPercentage */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 170, QBX_O_qbd_per_item_price_level__PriceLevelPerItemRet, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_price_level__PriceLevelRet PriceLevelPerItemRet */
    {QBX_TEXT_qbd_price_level__PriceLevelRet + 194, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_price_level__PriceLevelRet CurrencyRef */
    {QBX_TEXT_qbd_per_item_price_level__PriceLevelPerItemRet + 0, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_per_item_price_level__PriceLevelPerItemRet ItemRef */
    {QBX_TEXT_qbd_per_item_price_level__PriceLevelPerItemRet + 12, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_per_item_price_level__PriceLevelPerItemRet CustomPrice */
    {QBX_TEXT_qbd_per_item_price_level__PriceLevelPerItemRet + 31, QBX_NONE, QBX_NONE, 21, QBX_TO_DECIMAL, 0},  /* qbd_per_item_price_level__PriceLevelPerItemRet CustomPricePercent */
    {QBX_TEXT_qbd_billing_rate__BillingRateRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_billing_rate__BillingRateRet ListID */
    {QBX_TEXT_qbd_billing_rate__BillingRateRet + 42, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_billing_rate__BillingRateRet TimeCreated */
    {QBX_TEXT_qbd_billing_rate__BillingRateRet + 59, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_billing_rate__BillingRateRet TimeModified */
    {QBX_TEXT_qbd_billing_rate__BillingRateRet + 76, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_billing_rate__BillingRateRet EditSequence */
    {QBX_TEXT_qbd_billing_rate__BillingRateRet + 98, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_billing_rate__BillingRateRet Name */
    {QBX_TEXT_qbd_billing_rate__BillingRateRet + 110, QBX_NONE, 53, 18, QBX_TO_ENUM, 0},  /* qbd_billing_rate__BillingRateRet BillingRateType */
    {QBX_TEXT_qbd_billing_rate__BillingRateRet + 133, QBX_NONE, QBX_NONE, 19, QBX_TO_DECIMAL, 0},  /* qbd_billing_rate__BillingRateRet FixedBillingRate */
    {QBX_TEXT_qbd_billing_rate__BillingRateRet + 157, QBX_O_qbd_per_item_billing_rate__BillingRatePerItemRet, QBX_NONE, 22, QBX_TO_STRING, QBX_LIST},  /* qbd_billing_rate__BillingRateRet BillingRatePerItemRet */
    {QBX_TEXT_qbd_per_item_billing_rate__BillingRatePerItemRet + 0, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_per_item_billing_rate__BillingRatePerItemRet ItemRef */
    {QBX_TEXT_qbd_per_item_billing_rate__BillingRatePerItemRet + 12, QBX_NONE, QBX_NONE, 13, QBX_TO_DECIMAL, 0},  /* qbd_per_item_billing_rate__BillingRatePerItemRet CustomRate */
    {QBX_TEXT_qbd_per_item_billing_rate__BillingRatePerItemRet + 30, QBX_NONE, QBX_NONE, 20, QBX_TO_DECIMAL, 0},  /* qbd_per_item_billing_rate__BillingRatePerItemRet CustomRatePercent */
    {QBX_TEXT_qbd_vehicle__VehicleRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_vehicle__VehicleRet ListID */
    {QBX_TEXT_qbd_vehicle__VehicleRet + 37, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vehicle__VehicleRet TimeCreated */
    {QBX_TEXT_qbd_vehicle__VehicleRet + 54, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vehicle__VehicleRet TimeModified */
    {QBX_TEXT_qbd_vehicle__VehicleRet + 71, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_vehicle__VehicleRet EditSequence */
    {QBX_TEXT_qbd_vehicle__VehicleRet + 93, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_vehicle__VehicleRet Name */
    {QBX_TEXT_qbd_vehicle__VehicleRet + 105, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_vehicle__VehicleRet IsActive */
    {QBX_TEXT_qbd_vehicle__VehicleRet + 121, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_vehicle__VehicleRet Desc */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet ListID */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 49, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet TimeCreated */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 66, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet TimeModified */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 83, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet EditSequence */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 105, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet Name */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 117, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet IsActive */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 133, QBX_NONE, 54, 20, QBX_TO_ENUM, 0},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet UnitOfMeasureType */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 158, QBX_O_qbd_base_unit__BaseUnit, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet BaseUnit */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 174, QBX_O_qbd_related_unit__RelatedUnit, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet RelatedUnit */
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 192, QBX_O_qbd_default_unit__DefaultUnit, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_unit_of_measure_set__UnitOfMeasureSetRet DefaultUnit */
    {QBX_TEXT_qbd_base_unit__BaseUnit + 0, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_base_unit__BaseUnit Name */
    {QBX_TEXT_qbd_base_unit__BaseUnit + 12, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_base_unit__BaseUnit Abbreviation */
    {QBX_TEXT_qbd_related_unit__RelatedUnit + 0, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_related_unit__RelatedUnit Name */
    {QBX_TEXT_qbd_related_unit__RelatedUnit + 12, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_related_unit__RelatedUnit Abbreviation */
    {QBX_TEXT_qbd_related_unit__RelatedUnit + 32, QBX_NONE, QBX_NONE, 18, QBX_TO_DECIMAL, 0},  /* qbd_related_unit__RelatedUnit ConversionRatio */
    {QBX_TEXT_qbd_default_unit__DefaultUnit + 0, QBX_NONE, 55, 14, QBX_TO_ENUM, 0},  /* qbd_default_unit__DefaultUnit UnitUsedFor */
    {QBX_TEXT_qbd_default_unit__DefaultUnit + 19, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_default_unit__DefaultUnit Unit */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet ListID */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 47, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet TimeCreated */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 64, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet TimeModified */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 81, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet EditSequence */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 103, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet Name */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 115, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet IsActive */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 131, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet Desc */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 150, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet CurrentRate */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 169, QBX_NONE, QBX_NONE, 23, QBX_TO_DATE, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet CurrentEffectiveDate */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 197, QBX_NONE, QBX_NONE, 11, QBX_TO_DECIMAL, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet NextRate */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 213, QBX_NONE, QBX_NONE, 20, QBX_TO_DATE, 0},  /* qbd_workers_comp_code__WorkersCompCodeRet NextEffectiveDate */
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 238, QBX_O_qbd_rate_history__RateHistory, QBX_NONE, 14, QBX_TO_STRING, QBX_LIST},  /* qbd_workers_comp_code__WorkersCompCodeRet RateHistory */
    {QBX_TEXT_qbd_rate_history__RateHistory + 0, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_rate_history__RateHistory Rate */
    {QBX_TEXT_qbd_rate_history__RateHistory + 12, QBX_NONE, QBX_NONE, 16, QBX_TO_DATE, 0},  /* qbd_rate_history__RateHistory EffectiveDate */
    {QBX_TEXT_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet + 0, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet IsFiling1099Misc */
    {QBX_TEXT_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet + 24, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet FormType */
    {QBX_TEXT_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet + 40, QBX_O_qbd_category_account_mapping__CategoryAccountMapping, QBX_NONE, 26, QBX_TO_STRING, QBX_LIST},  /* qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet CategoryAccountMapping */
    {QBX_TEXT_qbd_category_account_mapping__CategoryAccountMapping + 0, QBX_NONE, 56, 18, QBX_TO_ENUM, 0},  /* qbd_category_account_mapping__CategoryAccountMapping MappingCategory */
    {QBX_TEXT_qbd_category_account_mapping__CategoryAccountMapping + 23, QBX_O_qbd_reference__MappingAccount_AccountRef, QBX_NONE, 11, QBX_TO_STRING, QBX_LIST},  /* qbd_category_account_mapping__CategoryAccountMapping AccountRef */
    {QBX_TEXT_qbd_category_account_mapping__CategoryAccountMapping + 37, QBX_NONE, QBX_NONE, 12, QBX_TO_DECIMAL, 0},  /* qbd_category_account_mapping__CategoryAccountMapping Threshold */
    {QBX_TEXT_qbd_reference__MappingAccount_AccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__MappingAccount_AccountRef ListID */
    {QBX_TEXT_qbd_reference__MappingAccount_AccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__MappingAccount_AccountRef FullName */
    {QBX_TEXT_qbd_sales_tax_return__SalesTaxReturnRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_tax_return__SalesTaxReturnRet ListID */
    {QBX_TEXT_qbd_sales_tax_return__SalesTaxReturnRet + 46, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_sales_tax_return__SalesTaxReturnRet FullName */
    {QBX_TEXT_qbd_sales_tax_return__SalesTaxReturnRet + 62, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_tax_return__SalesTaxReturnRet Desc */
    {QBX_TEXT_qbd_sales_tax_return_line__SalesTaxReturnLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_tax_return_line__SalesTaxReturnLineRet ListID */
    {QBX_TEXT_qbd_sales_tax_return_line__SalesTaxReturnLineRet + 51, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_sales_tax_return_line__SalesTaxReturnLineRet FullName */
    {QBX_TEXT_qbd_sales_tax_return_line__SalesTaxReturnLineRet + 67, QBX_NONE, 57, 11, QBX_TO_ENUM, 0},  /* qbd_sales_tax_return_line__SalesTaxReturnLineRet LineType */
    {QBX_TEXT_qbd_currency__CurrencyRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_currency__CurrencyRet ListID */
    {QBX_TEXT_qbd_currency__CurrencyRet + 38, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_currency__CurrencyRet TimeCreated */
    {QBX_TEXT_qbd_currency__CurrencyRet + 55, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_currency__CurrencyRet TimeModified */
    {QBX_TEXT_qbd_currency__CurrencyRet + 72, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_currency__CurrencyRet EditSequence */
    {QBX_TEXT_qbd_currency__CurrencyRet + 94, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_currency__CurrencyRet Name */
    {QBX_TEXT_qbd_currency__CurrencyRet + 106, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_currency__CurrencyRet IsActive */
    {QBX_TEXT_qbd_currency__CurrencyRet + 122, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_currency__CurrencyRet CurrencyCode */
    {QBX_TEXT_qbd_currency__CurrencyRet + 142, QBX_O_qbd_currency_format__CurrencyFormat, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_currency__CurrencyRet CurrencyFormat */
    {QBX_TEXT_qbd_currency__CurrencyRet + 164, QBX_NONE, QBX_NONE, 24, QBX_TO_BOOLEAN, 0},  /* qbd_currency__CurrencyRet IsUserDefinedCurrency */
    {QBX_TEXT_qbd_currency__CurrencyRet + 193, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_currency__CurrencyRet ExchangeRate */
    {QBX_TEXT_qbd_currency__CurrencyRet + 213, QBX_NONE, QBX_NONE, 11, QBX_TO_DATE, 0},  /* qbd_currency__CurrencyRet AsOfDate */
    {QBX_TEXT_qbd_currency_format__CurrencyFormat + 0, QBX_NONE, 58, 20, QBX_TO_ENUM, 0},  /* qbd_currency_format__CurrencyFormat ThousandSeparator */
    {QBX_TEXT_qbd_currency_format__CurrencyFormat + 25, QBX_NONE, 59, 28, QBX_TO_ENUM, 0},  /* qbd_currency_format__CurrencyFormat ThousandSeparatorGrouping */
    {QBX_TEXT_qbd_currency_format__CurrencyFormat + 58, QBX_NONE, 60, 16, QBX_TO_ENUM, 0},  /* qbd_currency_format__CurrencyFormat DecimalPlaces */
    {QBX_TEXT_qbd_currency_format__CurrencyFormat + 79, QBX_NONE, 61, 19, QBX_TO_ENUM, 0},  /* qbd_currency_format__CurrencyFormat DecimalSeparator */
    {QBX_TEXT_qbd_payroll_last_period__PayrollLastPeriodRet + 0, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_payroll_last_period__PayrollLastPeriodRet PeriodStartDate */
    {QBX_TEXT_qbd_payroll_last_period__PayrollLastPeriodRet + 23, QBX_NONE, QBX_NONE, 16, QBX_TO_DATE, 0},  /* qbd_payroll_last_period__PayrollLastPeriodRet PeriodEndDate */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet ListID */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 44, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_site__InventorySiteRet TimeCreated */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 61, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_site__InventorySiteRet TimeModified */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 78, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet EditSequence */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 100, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet Name */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 112, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_inventory_site__InventorySiteRet IsActive */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 128, QBX_O_qbd_reference__ParentSiteRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet ParentSiteRef */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 142, QBX_NONE, QBX_NONE, 12, QBX_TO_BOOLEAN, 0},  /* qbd_inventory_site__InventorySiteRet IsDefaultSite */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 159, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet SiteDesc */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 178, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet Contact */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 193, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet Phone */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 206, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet Fax */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 217, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet Email */
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet + 230, QBX_O_qbd_site_address__SiteAddress, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_inventory_site__InventorySiteRet SiteAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_inventory_site__InventorySiteRet SiteAddressBlock */
    {QBX_TEXT_qbd_reference__ParentSiteRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ParentSiteRef ListID */
    {QBX_TEXT_qbd_reference__ParentSiteRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ParentSiteRef FullName */
    {QBX_TEXT_qbd_site_address__SiteAddress + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_site_address__SiteAddress Addr1 */
    {QBX_TEXT_qbd_site_address__SiteAddress + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_site_address__SiteAddress Addr2 */
    {QBX_TEXT_qbd_site_address__SiteAddress + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_site_address__SiteAddress Addr3 */
    {QBX_TEXT_qbd_site_address__SiteAddress + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_site_address__SiteAddress Addr4 */
    {QBX_TEXT_qbd_site_address__SiteAddress + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_site_address__SiteAddress Addr5 */
    {QBX_TEXT_qbd_site_address__SiteAddress + 65, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_site_address__SiteAddress City */
    {QBX_TEXT_qbd_site_address__SiteAddress + 77, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_site_address__SiteAddress State */
    {QBX_TEXT_qbd_site_address__SiteAddress + 90, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_site_address__SiteAddress PostalCode */
    {QBX_TEXT_qbd_site_address__SiteAddress + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_site_address__SiteAddress Country */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet TxnID */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 37, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_invoice__InvoiceRet TimeCreated */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 54, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_invoice__InvoiceRet TimeModified */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 71, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_invoice__InvoiceRet TxnNumber */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 93, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet CustomerRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 109, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet ClassRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 122, QBX_O_qbd_reference__ARAccountRef, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet ARAccountRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 148, QBX_O_qbd_reference__TemplateRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet TemplateRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 172, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_invoice__InvoiceRet TxnDate */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 195, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet RefNumber */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 212, QBX_O_qbd_address__BillAddress, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet BillAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_invoice__InvoiceRet BillAddressBlock */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 234, QBX_O_qbd_address__ShipAddress, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet ShipAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_invoice__InvoiceRet ShipAddressBlock */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 257, QBX_NONE, QBX_NONE, 12, QBX_TO_BOOLEAN, 0},  /* qbd_invoice__InvoiceRet IsPending */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 274, QBX_NONE, QBX_NONE, 18, QBX_TO_BOOLEAN, 0},  /* qbd_invoice__InvoiceRet IsFinanceCharge */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 297, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet PONumber */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 324, QBX_O_qbd_reference__TermsRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet TermsRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 337, QBX_NONE, QBX_NONE, 10, QBX_TO_DATE, 0},  /* qbd_invoice__InvoiceRet DueDate */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 352, QBX_O_qbd_reference__SalesRepRef, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet SalesRepRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 379, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet FOB */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 401, QBX_NONE, QBX_NONE, 15, QBX_TO_DATE, 0},  /* qbd_invoice__InvoiceRet ShipDate */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 421, QBX_O_qbd_reference__ShipMethodRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet ShipMethodRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 443, QBX_NONE, QBX_NONE, 11, QBX_TO_DECIMAL, 0},  /* qbd_invoice__InvoiceRet Subtotal */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 459, QBX_O_qbd_reference__ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 479, QBX_NONE, QBX_NONE, 21, QBX_TO_DECIMAL, 0},  /* qbd_invoice__InvoiceRet SalesTaxPercentage */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 505, QBX_NONE, QBX_NONE, 16, QBX_TO_DECIMAL, 0},  /* qbd_invoice__InvoiceRet SalesTaxTotal */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 526, QBX_NONE, QBX_NONE, 16, QBX_TO_DECIMAL, 0},  /* qbd_invoice__InvoiceRet AppliedAmount */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 547, QBX_NONE, QBX_NONE, 19, QBX_TO_DECIMAL, 0},  /* qbd_invoice__InvoiceRet BalanceRemaining */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 571, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet CurrencyRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 587, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_invoice__InvoiceRet ExchangeRate */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 607, QBX_NONE, QBX_NONE, 33, QBX_TO_DECIMAL, 0},  /* qbd_invoice__InvoiceRet BalanceRemainingInHomeCurrency */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 645, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet Memo */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 657, QBX_NONE, QBX_NONE, 9, QBX_TO_BOOLEAN, 0},  /* qbd_invoice__InvoiceRet IsPaid */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 671, QBX_O_qbd_reference__CustomerMsgRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet CustomerMsgRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 694, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_invoice__InvoiceRet IsToBePrinted */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 718, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_invoice__InvoiceRet IsToBeEmailed */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_invoice__InvoiceRet IsTaxIncluded */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 742, QBX_O_qbd_reference__CustomerSalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet CustomerSalesTaxCodeRef */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 762, QBX_NONE, QBX_NONE, 26, QBX_TO_DECIMAL, 0},  /* qbd_invoice__InvoiceRet SuggestedDiscountAmount */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 793, QBX_NONE, QBX_NONE, 24, QBX_TO_DATE, 0},  /* qbd_invoice__InvoiceRet SuggestedDiscountDate */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 822, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet Other */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 846, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_invoice__InvoiceRet ExternalGUID */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 864, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_invoice__InvoiceRet LinkedTxn */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 888, QBX_O_qbd_invoice_line__InvoiceLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_invoice__InvoiceRet InvoiceLineRet */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 899, QBX_O_qbd_invoice_line_group__InvoiceLineGroupRet, QBX_NONE, 13, QBX_TO_STRING, QBX_LIST},  /* qbd_invoice__InvoiceRet InvoiceLineGroupRet */
    {QBX_TEXT_qbd_invoice__InvoiceRet + 915, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_invoice__InvoiceRet DataExtRet */
    {QBX_TEXT_qbd_reference__ARAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ARAccountRef ListID */
    {QBX_TEXT_qbd_reference__ARAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ARAccountRef FullName */
    {QBX_TEXT_qbd_reference__TemplateRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__TemplateRef ListID */
    {QBX_TEXT_qbd_reference__TemplateRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__TemplateRef FullName */
    {QBX_TEXT_qbd_reference__ShipMethodRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ShipMethodRef ListID */
    {QBX_TEXT_qbd_reference__ShipMethodRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ShipMethodRef FullName */
    {QBX_TEXT_qbd_reference__CustomerMsgRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__CustomerMsgRef ListID */
    {QBX_TEXT_qbd_reference__CustomerMsgRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__CustomerMsgRef FullName */
    {QBX_TEXT_qbd_reference__CustomerSalesTaxCodeRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__CustomerSalesTaxCodeRef ListID */
    {QBX_TEXT_qbd_reference__CustomerSalesTaxCodeRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__CustomerSalesTaxCodeRef FullName */
    {QBX_TEXT_qbd_linked_transaction__LinkedTxn + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_linked_transaction__LinkedTxn TxnID */
    {QBX_TEXT_qbd_linked_transaction__LinkedTxn + 48, QBX_NONE, 62, 18, QBX_TO_ENUM, 0},  /* qbd_linked_transaction__LinkedTxn TxnType */
    {QBX_TEXT_qbd_linked_transaction__LinkedTxn + 71, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_linked_transaction__LinkedTxn TxnDate */
    {QBX_TEXT_qbd_linked_transaction__LinkedTxn + 94, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_linked_transaction__LinkedTxn RefNumber */
    {QBX_TEXT_qbd_linked_transaction__LinkedTxn + 111, QBX_NONE, 63, 11, QBX_TO_ENUM, 0},  /* qbd_linked_transaction__LinkedTxn LinkType */
    {QBX_TEXT_qbd_linked_transaction__LinkedTxn + 127, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_linked_transaction__LinkedTxn Amount */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet TxnLineID */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 42, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet ItemRef */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 54, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet Desc */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 73, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_invoice_line__InvoiceLineRet Quantity */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 89, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet UnitOfMeasure */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 110, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 142, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_invoice_line__InvoiceLineRet Rate */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 154, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_invoice_line__InvoiceLineRet RatePercent */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 173, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet ClassRef */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 186, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_invoice_line__InvoiceLineRet Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_invoice_line__InvoiceLineRet TaxAmount */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 200, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet InventorySiteRef */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 221, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 250, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet SerialNumber */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 270, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet LotNumber */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 287, QBX_NONE, QBX_NONE, 17, QBX_TO_DATE, 0},  /* qbd_invoice_line__InvoiceLineRet ExpirationDateForSerialLotNumber */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 309, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_invoice_line__InvoiceLineRet ServiceDate */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 328, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 348, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet Other1 */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 373, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_invoice_line__InvoiceLineRet Other2 */
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 398, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_invoice_line__InvoiceLineRet DataExtRet */
    {QBX_TEXT_qbd_reference__OverrideUOMSetRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__OverrideUOMSetRef ListID */
    {QBX_TEXT_qbd_reference__OverrideUOMSetRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__OverrideUOMSetRef FullName */
    {QBX_TEXT_qbd_reference__InventorySiteRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__InventorySiteRef ListID */
    {QBX_TEXT_qbd_reference__InventorySiteRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__InventorySiteRef FullName */
    {QBX_TEXT_qbd_reference__InventorySiteLocationRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__InventorySiteLocationRef ListID */
    {QBX_TEXT_qbd_reference__InventorySiteLocationRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__InventorySiteLocationRef FullName */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_invoice_line_group__InvoiceLineGroupRet TxnLineID */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 48, QBX_O_qbd_reference__ItemGroupRef, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_invoice_line_group__InvoiceLineGroupRet ItemGroupRef */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 65, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_invoice_line_group__InvoiceLineGroupRet Desc */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 84, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_invoice_line_group__InvoiceLineGroupRet Quantity */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 100, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_invoice_line_group__InvoiceLineGroupRet UnitOfMeasure */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 121, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_invoice_line_group__InvoiceLineGroupRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 153, QBX_NONE, QBX_NONE, 26, QBX_TO_BOOLEAN, 0},  /* qbd_invoice_line_group__InvoiceLineGroupRet IsPrintItemsInGroup */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 184, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_invoice_line_group__InvoiceLineGroupRet TotalAmount */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 203, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_invoice_line_group__InvoiceLineGroupRet ServiceDate */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 222, QBX_O_qbd_invoice_line__InvoiceLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_invoice_line_group__InvoiceLineGroupRet InvoiceLineRet */
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 233, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_invoice_line_group__InvoiceLineGroupRet DataExtRet */
    {QBX_TEXT_qbd_reference__ItemGroupRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemGroupRef ListID */
    {QBX_TEXT_qbd_reference__ItemGroupRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemGroupRef FullName */
    {QBX_TEXT_qbd_estimate__EstimateRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet TxnID */
    {QBX_TEXT_qbd_estimate__EstimateRet + 38, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_estimate__EstimateRet TimeCreated */
    {QBX_TEXT_qbd_estimate__EstimateRet + 55, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_estimate__EstimateRet TimeModified */
    {QBX_TEXT_qbd_estimate__EstimateRet + 72, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_estimate__EstimateRet TxnNumber */
    {QBX_TEXT_qbd_estimate__EstimateRet + 94, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet CustomerRef */
    {QBX_TEXT_qbd_estimate__EstimateRet + 110, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet ClassRef */
    {QBX_TEXT_qbd_estimate__EstimateRet + 123, QBX_O_qbd_reference__TemplateRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet TemplateRef */
    {QBX_TEXT_qbd_estimate__EstimateRet + 147, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_estimate__EstimateRet TxnDate */
    {QBX_TEXT_qbd_estimate__EstimateRet + 170, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet RefNumber */
    {QBX_TEXT_qbd_estimate__EstimateRet + 187, QBX_O_qbd_address__BillAddress, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet BillAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_estimate__EstimateRet BillAddressBlock */
    {QBX_TEXT_qbd_estimate__EstimateRet + 209, QBX_O_qbd_address__ShipAddress, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet ShipAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_estimate__EstimateRet ShipAddressBlock */
    {QBX_TEXT_qbd_estimate__EstimateRet + 232, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_estimate__EstimateRet IsActive */
    {QBX_TEXT_qbd_estimate__EstimateRet + 248, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet PONumber */
    {QBX_TEXT_qbd_estimate__EstimateRet + 275, QBX_O_qbd_reference__TermsRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet TermsRef */
    {QBX_TEXT_qbd_estimate__EstimateRet + 288, QBX_NONE, QBX_NONE, 10, QBX_TO_DATE, 0},  /* qbd_estimate__EstimateRet DueDate */
    {QBX_TEXT_qbd_estimate__EstimateRet + 303, QBX_O_qbd_reference__SalesRepRef, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet SalesRepRef */
    {QBX_TEXT_qbd_estimate__EstimateRet + 330, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet FOB */
    {QBX_TEXT_qbd_estimate__EstimateRet + 352, QBX_NONE, QBX_NONE, 11, QBX_TO_DECIMAL, 0},  /* qbd_estimate__EstimateRet Subtotal */
    {QBX_TEXT_qbd_estimate__EstimateRet + 368, QBX_O_qbd_reference__ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_estimate__EstimateRet + 388, QBX_NONE, QBX_NONE, 21, QBX_TO_DECIMAL, 0},  /* qbd_estimate__EstimateRet SalesTaxPercentage */
    {QBX_TEXT_qbd_estimate__EstimateRet + 414, QBX_NONE, QBX_NONE, 16, QBX_TO_DECIMAL, 0},  /* qbd_estimate__EstimateRet SalesTaxTotal */
    {QBX_TEXT_qbd_estimate__EstimateRet + 435, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_estimate__EstimateRet TotalAmount */
    {QBX_TEXT_qbd_estimate__EstimateRet + 454, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet CurrencyRef */
    {QBX_TEXT_qbd_estimate__EstimateRet + 470, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_estimate__EstimateRet ExchangeRate */
    {QBX_TEXT_qbd_estimate__EstimateRet + 490, QBX_NONE, QBX_NONE, 28, QBX_TO_DECIMAL, 0},  /* qbd_estimate__EstimateRet TotalAmountInHomeCurrency */
    {QBX_TEXT_qbd_estimate__EstimateRet + 523, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet Memo */
    {QBX_TEXT_qbd_estimate__EstimateRet + 535, QBX_O_qbd_reference__CustomerMsgRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet CustomerMsgRef */
    {QBX_TEXT_qbd_estimate__EstimateRet + 558, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_estimate__EstimateRet IsToBeEmailed */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_estimate__EstimateRet IsTaxIncluded */
    {QBX_TEXT_qbd_estimate__EstimateRet + 582, QBX_O_qbd_reference__CustomerSalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet CustomerSalesTaxCodeRef */
    {QBX_TEXT_qbd_estimate__EstimateRet + 602, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet Other */
    {QBX_TEXT_qbd_estimate__EstimateRet + 626, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_estimate__EstimateRet ExternalGUID */
    {QBX_TEXT_qbd_estimate__EstimateRet + 644, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_estimate__EstimateRet LinkedTxn */
    {QBX_TEXT_qbd_estimate__EstimateRet + 668, QBX_O_qbd_estimate_line__EstimateLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_estimate__EstimateRet EstimateLineRet */
    {QBX_TEXT_qbd_estimate__EstimateRet + 679, QBX_O_qbd_estimate_line_group__EstimateLineGroupRet, QBX_NONE, 13, QBX_TO_STRING, QBX_LIST},  /* qbd_estimate__EstimateRet EstimateLineGroupRet */
    {QBX_TEXT_qbd_estimate__EstimateRet + 695, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_estimate__EstimateRet DataExtRet */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet TxnLineID */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 43, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet ItemRef */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 55, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet Desc */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 74, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_estimate_line__EstimateLineRet Quantity */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 90, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet UnitOfMeasure */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 111, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 143, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_estimate_line__EstimateLineRet Rate */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 155, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_estimate_line__EstimateLineRet RatePercent */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 174, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet ClassRef */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 187, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_estimate_line__EstimateLineRet Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_estimate_line__EstimateLineRet TaxAmount */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 201, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet InventorySiteRef */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 222, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 251, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 271, QBX_NONE, QBX_NONE, 13, QBX_TO_DECIMAL, 0},  /* qbd_estimate_line__EstimateLineRet MarkupRate */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 289, QBX_NONE, QBX_NONE, 20, QBX_TO_DECIMAL, 0},  /* qbd_estimate_line__EstimateLineRet MarkupRatePercent */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 314, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet Other1 */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 339, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_estimate_line__EstimateLineRet Other2 */
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet + 364, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_estimate_line__EstimateLineRet DataExtRet */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_estimate_line_group__EstimateLineGroupRet TxnLineID */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 49, QBX_O_qbd_reference__ItemGroupRef, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_estimate_line_group__EstimateLineGroupRet ItemGroupRef */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 66, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_estimate_line_group__EstimateLineGroupRet Desc */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 85, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_estimate_line_group__EstimateLineGroupRet Quantity */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 101, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_estimate_line_group__EstimateLineGroupRet UnitOfMeasure */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 122, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_estimate_line_group__EstimateLineGroupRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 154, QBX_NONE, QBX_NONE, 26, QBX_TO_BOOLEAN, 0},  /* qbd_estimate_line_group__EstimateLineGroupRet IsPrintItemsInGroup */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 185, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_estimate_line_group__EstimateLineGroupRet TotalAmount */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 204, QBX_O_qbd_estimate_line__EstimateLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_estimate_line_group__EstimateLineGroupRet EstimateLineRet */
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 215, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_estimate_line_group__EstimateLineGroupRet DataExtRet */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet TxnID */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 41, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_order__SalesOrderRet TimeCreated */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 58, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_order__SalesOrderRet TimeModified */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 75, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order__SalesOrderRet TxnNumber */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 97, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet CustomerRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 113, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet ClassRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 126, QBX_O_qbd_reference__TemplateRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet TemplateRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 150, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_sales_order__SalesOrderRet TxnDate */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 173, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet RefNumber */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 190, QBX_O_qbd_address__BillAddress, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet BillAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order__SalesOrderRet BillAddressBlock */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 212, QBX_O_qbd_address__ShipAddress, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet ShipAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order__SalesOrderRet ShipAddressBlock */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 235, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet PONumber */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 262, QBX_O_qbd_reference__TermsRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet TermsRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 275, QBX_NONE, QBX_NONE, 10, QBX_TO_DATE, 0},  /* qbd_sales_order__SalesOrderRet DueDate */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 290, QBX_O_qbd_reference__SalesRepRef, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet SalesRepRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 317, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet FOB */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 339, QBX_NONE, QBX_NONE, 15, QBX_TO_DATE, 0},  /* qbd_sales_order__SalesOrderRet ShipDate */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 359, QBX_O_qbd_reference__ShipMethodRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet ShipMethodRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 381, QBX_NONE, QBX_NONE, 11, QBX_TO_DECIMAL, 0},  /* qbd_sales_order__SalesOrderRet Subtotal */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 397, QBX_O_qbd_reference__ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 417, QBX_NONE, QBX_NONE, 21, QBX_TO_DECIMAL, 0},  /* qbd_sales_order__SalesOrderRet SalesTaxPercentage */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 443, QBX_NONE, QBX_NONE, 16, QBX_TO_DECIMAL, 0},  /* qbd_sales_order__SalesOrderRet SalesTaxTotal */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 464, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_sales_order__SalesOrderRet TotalAmount */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 483, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet CurrencyRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 499, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_sales_order__SalesOrderRet ExchangeRate */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 519, QBX_NONE, QBX_NONE, 28, QBX_TO_DECIMAL, 0},  /* qbd_sales_order__SalesOrderRet TotalAmountInHomeCurrency */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 552, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_sales_order__SalesOrderRet IsManuallyClosed */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 576, QBX_NONE, QBX_NONE, 18, QBX_TO_BOOLEAN, 0},  /* qbd_sales_order__SalesOrderRet IsFullyInvoiced */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 599, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet Memo */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 611, QBX_O_qbd_reference__CustomerMsgRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet CustomerMsgRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 634, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_sales_order__SalesOrderRet IsToBePrinted */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 658, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_sales_order__SalesOrderRet IsToBeEmailed */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order__SalesOrderRet IsTaxIncluded */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 682, QBX_O_qbd_reference__CustomerSalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet CustomerSalesTaxCodeRef */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 702, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet Other */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 726, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet ExternalGUID */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 744, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_order__SalesOrderRet LinkedTxn */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 768, QBX_O_qbd_sales_order_line__SalesOrderLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_order__SalesOrderRet SalesOrderLineRet */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 779, QBX_O_qbd_sales_order_line_group__SalesOrderLineGroupRet, QBX_NONE, 13, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_order__SalesOrderRet SalesOrderLineGroupRet */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 795, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_order__SalesOrderRet DataExtRet */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order__SalesOrderRet FulfillmentStatus */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order__SalesOrderRet ShippingDetails */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 813, QBX_NONE, 64, 19, QBX_TO_ENUM, 0},  /* qbd_sales_order__SalesOrderRet SOChannel */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 837, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet StoreName */
    {QBX_TEXT_qbd_sales_order__SalesOrderRet + 859, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_order__SalesOrderRet StoreType */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet TxnLineID */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 46, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet ItemRef */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 58, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet Desc */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 77, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_sales_order_line__SalesOrderLineRet Quantity */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 93, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet UnitOfMeasure */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 114, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 146, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_sales_order_line__SalesOrderLineRet Rate */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 158, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_sales_order_line__SalesOrderLineRet RatePercent */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 177, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet ClassRef */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 190, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_sales_order_line__SalesOrderLineRet Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order_line__SalesOrderLineRet TaxAmount */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 204, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet InventorySiteRef */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 225, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 254, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet SerialNumber */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 274, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet LotNumber */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 291, QBX_NONE, QBX_NONE, 17, QBX_TO_DATE, 0},  /* qbd_sales_order_line__SalesOrderLineRet ExpirationDateForSerialLotNumber */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 313, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 333, QBX_NONE, QBX_NONE, 19, QBX_TO_NUMBER, 0},  /* qbd_sales_order_line__SalesOrderLineRet Invoiced */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 357, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_sales_order_line__SalesOrderLineRet IsManuallyClosed */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 381, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet Other1 */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 406, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_sales_order_line__SalesOrderLineRet Other2 */
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 431, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_order_line__SalesOrderLineRet DataExtRet */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet TxnLineID */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 52, QBX_O_qbd_reference__ItemGroupRef, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet ItemGroupRef */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 69, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet Desc */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 88, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet Quantity */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 104, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet UnitOfMeasure */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 125, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 157, QBX_NONE, QBX_NONE, 26, QBX_TO_BOOLEAN, 0},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet IsPrintItemsInGroup */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 188, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet TotalAmount */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 207, QBX_O_qbd_sales_order_line__SalesOrderLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet SalesOrderLineRet */
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 218, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet DataExtRet */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet SOChannel */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet StoreName */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_order_line_group__SalesOrderLineGroupRet StoreType */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet TxnID */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 43, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_receipt__SalesReceiptRet TimeCreated */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 60, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_receipt__SalesReceiptRet TimeModified */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 77, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_receipt__SalesReceiptRet TxnNumber */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 99, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet CustomerRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 115, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet ClassRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 128, QBX_O_qbd_reference__TemplateRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet TemplateRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 152, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_sales_receipt__SalesReceiptRet TxnDate */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 175, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet RefNumber */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 192, QBX_O_qbd_address__BillAddress, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet BillAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_receipt__SalesReceiptRet BillAddressBlock */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 214, QBX_O_qbd_address__ShipAddress, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet ShipAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_receipt__SalesReceiptRet ShipAddressBlock */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 237, QBX_NONE, QBX_NONE, 12, QBX_TO_BOOLEAN, 0},  /* qbd_sales_receipt__SalesReceiptRet IsPending */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 254, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet CheckNumber */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 273, QBX_O_qbd_reference__PaymentMethodRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet PaymentMethodRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 294, QBX_NONE, QBX_NONE, 10, QBX_TO_DATE, 0},  /* qbd_sales_receipt__SalesReceiptRet DueDate */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 309, QBX_O_qbd_reference__SalesRepRef, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet SalesRepRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 336, QBX_NONE, QBX_NONE, 15, QBX_TO_DATE, 0},  /* qbd_sales_receipt__SalesReceiptRet ShipDate */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 356, QBX_O_qbd_reference__ShipMethodRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet ShipMethodRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 378, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet FOB */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 400, QBX_NONE, QBX_NONE, 11, QBX_TO_DECIMAL, 0},  /* qbd_sales_receipt__SalesReceiptRet Subtotal */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 416, QBX_O_qbd_reference__ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 436, QBX_NONE, QBX_NONE, 21, QBX_TO_DECIMAL, 0},  /* qbd_sales_receipt__SalesReceiptRet SalesTaxPercentage */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 462, QBX_NONE, QBX_NONE, 16, QBX_TO_DECIMAL, 0},  /* qbd_sales_receipt__SalesReceiptRet SalesTaxTotal */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 483, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_sales_receipt__SalesReceiptRet TotalAmount */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 502, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet CurrencyRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 518, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_sales_receipt__SalesReceiptRet ExchangeRate */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 538, QBX_NONE, QBX_NONE, 28, QBX_TO_DECIMAL, 0},  /* qbd_sales_receipt__SalesReceiptRet TotalAmountInHomeCurrency */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 571, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet Memo */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 583, QBX_O_qbd_reference__CustomerMsgRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet CustomerMsgRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 606, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_sales_receipt__SalesReceiptRet IsToBePrinted */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 630, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_sales_receipt__SalesReceiptRet IsToBeEmailed */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_receipt__SalesReceiptRet IsTaxIncluded */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 654, QBX_O_qbd_reference__CustomerSalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet CustomerSalesTaxCodeRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 674, QBX_O_qbd_reference__DepositToAccountRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet DepositToAccountRef */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 698, QBX_O_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet CreditCardTxnInfo */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 727, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet Other */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 751, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_sales_receipt__SalesReceiptRet ExternalGUID */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 769, QBX_O_qbd_sales_receipt_line__SalesReceiptLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_receipt__SalesReceiptRet SalesReceiptLineRet */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 780, QBX_O_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet, QBX_NONE, 13, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_receipt__SalesReceiptRet SalesReceiptLineGroupRet */
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 796, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_receipt__SalesReceiptRet DataExtRet */
    {QBX_TEXT_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo + 0, QBX_O_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo CreditCardTxnInputInfo */
    {QBX_TEXT_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo + 15, QBX_O_qbd_credit_card_transaction_response__CreditCardTxnResultInfo, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo CreditCardTxnResultInfo */
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 0, QBX_NONE, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo CreditCardNumber */
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 14, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo ExpirationMonth */
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 37, QBX_NONE, QBX_NONE, 17, QBX_TO_NUMBER, 0},  /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo ExpirationYear */
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 59, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo NameOnCard */
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 71, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo CreditCardAddress */
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 86, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo CreditCardPostalCode */
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 104, QBX_NONE, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo CommercialCardCode */
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 130, QBX_NONE, 65, 18, QBX_TO_ENUM, 0},  /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo TransactionMode */
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 153, QBX_NONE, 66, 18, QBX_TO_ENUM, 0},  /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo CreditCardTxnType */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 0, QBX_NONE, QBX_NONE, 13, QBX_TO_NUMBER, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo ResultCode */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 18, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo ResultMessage */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 39, QBX_NONE, QBX_NONE, 26, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo CreditCardTransID */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 70, QBX_NONE, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo MerchantAccountNumber */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 99, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo AuthorizationCode */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 124, QBX_NONE, 67, 18, QBX_TO_ENUM, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo AVSStreet */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 147, QBX_NONE, 67, 15, QBX_TO_ENUM, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo AVSZip */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 167, QBX_NONE, 67, 24, QBX_TO_ENUM, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo CardSecurityCodeMatch */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 196, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo ReconBatchID */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 216, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo PaymentGroupingCode */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 243, QBX_NONE, 68, 16, QBX_TO_ENUM, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo PaymentStatus */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 264, QBX_NONE, QBX_NONE, 26, QBX_TO_DATETIME, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo TxnAuthorizationTime */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 295, QBX_NONE, QBX_NONE, 32, QBX_TO_NUMBER, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo TxnAuthorizationStamp */
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 332, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo ClientTransID */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet TxnLineID */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 48, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet ItemRef */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 60, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet Desc */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 79, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet Quantity */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 95, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet UnitOfMeasure */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 116, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 148, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet Rate */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 160, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet RatePercent */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 179, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet ClassRef */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 192, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_receipt_line__SalesReceiptLineRet TaxAmount */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 206, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet InventorySiteRef */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 227, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 256, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet SerialNumber */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 276, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet LotNumber */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 293, QBX_NONE, QBX_NONE, 17, QBX_TO_DATE, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet ExpirationDateForSerialLotNumber */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 315, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet ServiceDate */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 334, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 354, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet Other1 */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 379, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet Other2 */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 404, QBX_O_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line__SalesReceiptLineRet CreditCardTxnInfo */
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 433, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_receipt_line__SalesReceiptLineRet DataExtRet */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet TxnLineID */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 54, QBX_O_qbd_reference__ItemGroupRef, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet ItemGroupRef */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 71, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet Desc */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 90, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet Quantity */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 106, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet UnitOfMeasure */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 127, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 159, QBX_NONE, QBX_NONE, 26, QBX_TO_BOOLEAN, 0},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet IsPrintItemsInGroup */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 190, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet TotalAmount */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 209, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet ServiceDate */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 228, QBX_O_qbd_sales_receipt_line__SalesReceiptLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet SalesReceiptLineRet */
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 239, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet DataExtRet */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet TxnID */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 41, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_credit_memo__CreditMemoRet TimeCreated */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 58, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_credit_memo__CreditMemoRet TimeModified */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 75, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_memo__CreditMemoRet TxnNumber */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 97, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet CustomerRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 113, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet ClassRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 126, QBX_O_qbd_reference__ARAccountRef, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet ARAccountRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 152, QBX_O_qbd_reference__TemplateRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet TemplateRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 176, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_credit_memo__CreditMemoRet TxnDate */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 199, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet RefNumber */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 216, QBX_O_qbd_address__BillAddress, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet BillAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_memo__CreditMemoRet BillAddressBlock */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 238, QBX_O_qbd_address__ShipAddress, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet ShipAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_memo__CreditMemoRet ShipAddressBlock */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 261, QBX_NONE, QBX_NONE, 12, QBX_TO_BOOLEAN, 0},  /* qbd_credit_memo__CreditMemoRet IsPending */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 278, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet PONumber */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 305, QBX_O_qbd_reference__TermsRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet TermsRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 318, QBX_NONE, QBX_NONE, 10, QBX_TO_DATE, 0},  /* qbd_credit_memo__CreditMemoRet DueDate */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 333, QBX_O_qbd_reference__SalesRepRef, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet SalesRepRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 360, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet FOB */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 382, QBX_NONE, QBX_NONE, 15, QBX_TO_DATE, 0},  /* qbd_credit_memo__CreditMemoRet ShipDate */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 402, QBX_O_qbd_reference__ShipMethodRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet ShipMethodRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 424, QBX_NONE, QBX_NONE, 11, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo__CreditMemoRet Subtotal */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 440, QBX_O_qbd_reference__ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 460, QBX_NONE, QBX_NONE, 21, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo__CreditMemoRet SalesTaxPercentage */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 486, QBX_NONE, QBX_NONE, 16, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo__CreditMemoRet SalesTaxTotal */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 507, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo__CreditMemoRet TotalAmount */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 526, QBX_NONE, QBX_NONE, 18, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo__CreditMemoRet CreditRemaining */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 549, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet CurrencyRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 565, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_credit_memo__CreditMemoRet ExchangeRate */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 585, QBX_NONE, QBX_NONE, 32, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo__CreditMemoRet CreditRemainingInHomeCurrency */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 622, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet Memo */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 634, QBX_O_qbd_reference__CustomerMsgRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet CustomerMsgRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 657, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_credit_memo__CreditMemoRet IsToBePrinted */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 681, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_credit_memo__CreditMemoRet IsToBeEmailed */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_memo__CreditMemoRet IsTaxIncluded */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 705, QBX_O_qbd_reference__CustomerSalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet CustomerSalesTaxCodeRef */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 725, QBX_NONE, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet Other */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 749, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_credit_memo__CreditMemoRet ExternalGUID */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 767, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_memo__CreditMemoRet LinkedTxn */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 791, QBX_O_qbd_credit_memo_line__CreditMemoLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_memo__CreditMemoRet CreditMemoLineRet */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 802, QBX_O_qbd_credit_memo_line_group__CreditMemoLineGroupRet, QBX_NONE, 13, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_memo__CreditMemoRet CreditMemoLineGroupRet */
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet + 818, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_memo__CreditMemoRet DataExtRet */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet TxnLineID */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 46, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet ItemRef */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 58, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet Desc */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 77, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_credit_memo_line__CreditMemoLineRet Quantity */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 93, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet UnitOfMeasure */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 114, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 146, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo_line__CreditMemoLineRet Rate */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 158, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo_line__CreditMemoLineRet RatePercent */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 177, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet ClassRef */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 190, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo_line__CreditMemoLineRet Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_memo_line__CreditMemoLineRet TaxAmount */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 204, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet InventorySiteRef */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 225, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 254, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet SerialNumber */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 274, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet LotNumber */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 291, QBX_NONE, QBX_NONE, 17, QBX_TO_DATE, 0},  /* qbd_credit_memo_line__CreditMemoLineRet ExpirationDateForSerialLotNumber */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 313, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_credit_memo_line__CreditMemoLineRet ServiceDate */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 332, QBX_O_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 352, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet Other1 */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 377, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_credit_memo_line__CreditMemoLineRet Other2 */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_memo_line__CreditMemoLineRet CreditCardTxnInfo */
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 402, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_memo_line__CreditMemoLineRet DataExtRet */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet TxnLineID */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 52, QBX_O_qbd_reference__ItemGroupRef, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet ItemGroupRef */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 69, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet Desc */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 88, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet Quantity */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 104, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet UnitOfMeasure */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 125, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 157, QBX_NONE, QBX_NONE, 26, QBX_TO_BOOLEAN, 0},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet IsPrintItemsInGroup */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 188, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet TotalAmount */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 207, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet ServiceDate */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 226, QBX_O_qbd_credit_memo_line__CreditMemoLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet CreditMemoLineRet */
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 237, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_memo_line_group__CreditMemoLineGroupRet DataExtRet */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet TxnID */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 45, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_receive_payment__ReceivePaymentRet TimeCreated */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 62, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_receive_payment__ReceivePaymentRet TimeModified */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 79, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_receive_payment__ReceivePaymentRet TxnNumber */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 101, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet CustomerRef */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 117, QBX_O_qbd_reference__ARAccountRef, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet ARAccountRef */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 143, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_receive_payment__ReceivePaymentRet TxnDate */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 166, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet RefNumber */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 183, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_receive_payment__ReceivePaymentRet TotalAmount */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 202, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet CurrencyRef */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 218, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_receive_payment__ReceivePaymentRet ExchangeRate */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 238, QBX_NONE, QBX_NONE, 28, QBX_TO_DECIMAL, 0},  /* qbd_receive_payment__ReceivePaymentRet TotalAmountInHomeCurrency */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 271, QBX_O_qbd_reference__PaymentMethodRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet PaymentMethodRef */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 292, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet Memo */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 304, QBX_O_qbd_reference__DepositToAccountRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet DepositToAccountRef */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 328, QBX_O_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet CreditCardTxnInfo */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 357, QBX_NONE, QBX_NONE, 16, QBX_TO_DECIMAL, 0},  /* qbd_receive_payment__ReceivePaymentRet UnusedPayment */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 378, QBX_NONE, QBX_NONE, 16, QBX_TO_DECIMAL, 0},  /* qbd_receive_payment__ReceivePaymentRet UnusedCredits */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 399, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_receive_payment__ReceivePaymentRet ExternalGUID */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 417, QBX_O_qbd_target_transaction__AppliedToTxnRet, QBX_NONE, 24, QBX_TO_STRING, QBX_LIST},  /* qbd_receive_payment__ReceivePaymentRet AppliedToTxnRet */
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 444, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_receive_payment__ReceivePaymentRet DataExtRet */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 0, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_target_transaction__AppliedToTxnRet TxnID */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 21, QBX_NONE, 62, 18, QBX_TO_ENUM, 0},  /* qbd_target_transaction__AppliedToTxnRet TxnType */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 44, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_target_transaction__AppliedToTxnRet TxnDate */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 67, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_target_transaction__AppliedToTxnRet RefNumber */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 84, QBX_NONE, QBX_NONE, 19, QBX_TO_DECIMAL, 0},  /* qbd_target_transaction__AppliedToTxnRet BalanceRemaining */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 108, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_target_transaction__AppliedToTxnRet Amount */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 122, QBX_NONE, QBX_NONE, 17, QBX_TO_DECIMAL, 0},  /* qbd_target_transaction__AppliedToTxnRet DiscountAmount */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 144, QBX_O_qbd_reference__DiscountAccountRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_target_transaction__AppliedToTxnRet DiscountAccountRef */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 167, QBX_O_qbd_reference__DiscountClassRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_target_transaction__AppliedToTxnRet DiscountClassRef */
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 188, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_target_transaction__AppliedToTxnRet LinkedTxn */
    {QBX_TEXT_qbd_reference__DiscountAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__DiscountAccountRef ListID */
    {QBX_TEXT_qbd_reference__DiscountAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__DiscountAccountRef FullName */
    {QBX_TEXT_qbd_reference__DiscountClassRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__DiscountClassRef ListID */
    {QBX_TEXT_qbd_reference__DiscountClassRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__DiscountClassRef FullName */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 0, QBX_NONE, QBX_NONE, 23, QBX_TO_STRING, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet TxnID */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 28, QBX_NONE, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet TxnLineID */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 60, QBX_NONE, 62, 18, QBX_TO_ENUM, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet TxnType */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 83, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet CustomerRef */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 99, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet TxnDate */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 122, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet RefNumber */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 139, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet Amount */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 153, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet CurrencyRef */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 169, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet ExchangeRate */
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 189, QBX_NONE, QBX_NONE, 23, QBX_TO_DECIMAL, 0},  /* qbd_payment_to_deposit__ReceivePaymentToDepositRet AmountInHomeCurrency */
    {QBX_TEXT_qbd_charge__ChargeRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet TxnID */
    {QBX_TEXT_qbd_charge__ChargeRet + 36, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_charge__ChargeRet TimeCreated */
    {QBX_TEXT_qbd_charge__ChargeRet + 53, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_charge__ChargeRet TimeModified */
    {QBX_TEXT_qbd_charge__ChargeRet + 70, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_charge__ChargeRet TxnNumber */
    {QBX_TEXT_qbd_charge__ChargeRet + 92, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet CustomerRef */
    {QBX_TEXT_qbd_charge__ChargeRet + 108, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_charge__ChargeRet TxnDate */
    {QBX_TEXT_qbd_charge__ChargeRet + 131, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet RefNumber */
    {QBX_TEXT_qbd_charge__ChargeRet + 148, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet ItemRef */
    {QBX_TEXT_qbd_charge__ChargeRet + 160, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet InventorySiteRef */
    {QBX_TEXT_qbd_charge__ChargeRet + 181, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_charge__ChargeRet + 210, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_charge__ChargeRet Quantity */
    {QBX_TEXT_qbd_charge__ChargeRet + 226, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet UnitOfMeasure */
    {QBX_TEXT_qbd_charge__ChargeRet + 247, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_charge__ChargeRet + 279, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_charge__ChargeRet Rate */
    {QBX_TEXT_qbd_charge__ChargeRet + 291, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_charge__ChargeRet Amount */
    {QBX_TEXT_qbd_charge__ChargeRet + 305, QBX_NONE, QBX_NONE, 19, QBX_TO_DECIMAL, 0},  /* qbd_charge__ChargeRet BalanceRemaining */
    {QBX_TEXT_qbd_charge__ChargeRet + 329, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet Desc */
    {QBX_TEXT_qbd_charge__ChargeRet + 348, QBX_O_qbd_reference__ARAccountRef, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet ARAccountRef */
    {QBX_TEXT_qbd_charge__ChargeRet + 374, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet ClassRef */
    {QBX_TEXT_qbd_charge__ChargeRet + 387, QBX_NONE, QBX_NONE, 13, QBX_TO_DATE, 0},  /* qbd_charge__ChargeRet BilledDate */
    {QBX_TEXT_qbd_charge__ChargeRet + 405, QBX_NONE, QBX_NONE, 10, QBX_TO_DATE, 0},  /* qbd_charge__ChargeRet DueDate */
    {QBX_TEXT_qbd_charge__ChargeRet + 420, QBX_NONE, QBX_NONE, 9, QBX_TO_BOOLEAN, 0},  /* qbd_charge__ChargeRet IsPaid */
    {QBX_TEXT_qbd_charge__ChargeRet + 434, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_charge__ChargeRet ExternalGUID */
    {QBX_TEXT_qbd_charge__ChargeRet + 452, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_charge__ChargeRet LinkedTxn */
    {QBX_TEXT_qbd_charge__ChargeRet + 476, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_charge__ChargeRet DataExtRet */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet TxnID */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 44, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_purchase_order__PurchaseOrderRet TimeCreated */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 61, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_purchase_order__PurchaseOrderRet TimeModified */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 78, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_purchase_order__PurchaseOrderRet TxnNumber */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 100, QBX_O_qbd_reference__VendorRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet VendorRef */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 114, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet ClassRef */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 127, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet InventorySiteRef */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 148, QBX_O_qbd_reference__ShipToEntityRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet ShipToEntityRef */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 168, QBX_O_qbd_reference__TemplateRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet TemplateRef */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 192, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_purchase_order__PurchaseOrderRet TxnDate */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 215, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet RefNumber */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 232, QBX_O_qbd_address__VendorAddress, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet VendorAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_purchase_order__PurchaseOrderRet VendorAddressBlock */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 253, QBX_O_qbd_address__ShipAddress, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet ShipAddress */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_purchase_order__PurchaseOrderRet ShipAddressBlock */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 276, QBX_O_qbd_reference__TermsRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet TermsRef */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 289, QBX_NONE, QBX_NONE, 10, QBX_TO_DATE, 0},  /* qbd_purchase_order__PurchaseOrderRet DueDate */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 304, QBX_NONE, QBX_NONE, 15, QBX_TO_DATE, 0},  /* qbd_purchase_order__PurchaseOrderRet ExpectedDate */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 324, QBX_O_qbd_reference__ShipMethodRef, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet ShipMethodRef */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 346, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet FOB */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 368, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_purchase_order__PurchaseOrderRet TotalAmount */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 387, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet CurrencyRef */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 403, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_purchase_order__PurchaseOrderRet ExchangeRate */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 423, QBX_NONE, QBX_NONE, 28, QBX_TO_DECIMAL, 0},  /* qbd_purchase_order__PurchaseOrderRet TotalAmountInHomeCurrency */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 456, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_purchase_order__PurchaseOrderRet IsManuallyClosed */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 480, QBX_NONE, QBX_NONE, 18, QBX_TO_BOOLEAN, 0},  /* qbd_purchase_order__PurchaseOrderRet IsFullyReceived */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 503, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet Memo */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 515, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet VendorMsg */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 536, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_purchase_order__PurchaseOrderRet IsToBePrinted */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 560, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_purchase_order__PurchaseOrderRet IsToBeEmailed */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_purchase_order__PurchaseOrderRet IsTaxIncluded */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 584, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 604, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet Other1 */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 629, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet Other2 */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 654, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_purchase_order__PurchaseOrderRet ExternalGUID */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 672, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_purchase_order__PurchaseOrderRet LinkedTxn */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 696, QBX_O_qbd_purchase_order_line__PurchaseOrderLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_purchase_order__PurchaseOrderRet PurchaseOrderLineRet */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 707, QBX_O_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet, QBX_NONE, 13, QBX_TO_STRING, QBX_LIST},  /* qbd_purchase_order__PurchaseOrderRet PurchaseOrderLineGroupRet */
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 723, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_purchase_order__PurchaseOrderRet DataExtRet */
    {QBX_TEXT_qbd_reference__ShipToEntityRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ShipToEntityRef ListID */
    {QBX_TEXT_qbd_reference__ShipToEntityRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ShipToEntityRef FullName */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet TxnLineID */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 49, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet ItemRef */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 61, QBX_NONE, QBX_NONE, 6, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet ManufacturerPartNumber */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 72, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet Desc */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 91, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet Quantity */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 107, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet UnitOfMeasure */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 128, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 160, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet Rate */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 172, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet ClassRef */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 185, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_purchase_order_line__PurchaseOrderLineRet TaxAmount */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 199, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 228, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet CustomerRef */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 241, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet ServiceDate */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 260, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 280, QBX_NONE, QBX_NONE, 19, QBX_TO_NUMBER, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet ReceivedQuantity */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 304, QBX_NONE, QBX_NONE, 19, QBX_TO_NUMBER, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet UnbilledQuantity */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 328, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet IsBilled */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 344, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet IsManuallyClosed */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 368, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet Other1 */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 393, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_purchase_order_line__PurchaseOrderLineRet Other2 */
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 418, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_purchase_order_line__PurchaseOrderLineRet DataExtRet */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet TxnLineID */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 55, QBX_O_qbd_reference__ItemGroupRef, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet ItemGroupRef */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 72, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet Desc */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 91, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet Quantity */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 107, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet UnitOfMeasure */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 128, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 160, QBX_NONE, QBX_NONE, 26, QBX_TO_BOOLEAN, 0},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet IsPrintItemsInGroup */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 191, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet TotalAmount */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 210, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet ServiceDate */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 229, QBX_O_qbd_purchase_order_line__PurchaseOrderLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet PurchaseOrderLineRet */
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 240, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet DataExtRet */
    {QBX_TEXT_qbd_bill__BillRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_bill__BillRet TxnID */
    {QBX_TEXT_qbd_bill__BillRet + 34, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_bill__BillRet TimeCreated */
    {QBX_TEXT_qbd_bill__BillRet + 51, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_bill__BillRet TimeModified */
    {QBX_TEXT_qbd_bill__BillRet + 68, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_bill__BillRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_bill__BillRet TxnNumber */
    {QBX_TEXT_qbd_bill__BillRet + 90, QBX_O_qbd_reference__VendorRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_bill__BillRet VendorRef */
    {QBX_TEXT_qbd_bill__BillRet + 104, QBX_O_qbd_address__VendorAddress, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_bill__BillRet VendorAddress */
    {QBX_TEXT_qbd_bill__BillRet + 125, QBX_O_qbd_reference__APAccountRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_bill__BillRet APAccountRef */
    {QBX_TEXT_qbd_bill__BillRet + 148, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_bill__BillRet TxnDate */
    {QBX_TEXT_qbd_bill__BillRet + 171, QBX_NONE, QBX_NONE, 10, QBX_TO_DATE, 0},  /* qbd_bill__BillRet DueDate */
    {QBX_TEXT_qbd_bill__BillRet + 186, QBX_NONE, QBX_NONE, 12, QBX_TO_DECIMAL, 0},  /* qbd_bill__BillRet AmountDue */
    {QBX_TEXT_qbd_bill__BillRet + 203, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_bill__BillRet CurrencyRef */
    {QBX_TEXT_qbd_bill__BillRet + 219, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_bill__BillRet ExchangeRate */
    {QBX_TEXT_qbd_bill__BillRet + 239, QBX_NONE, QBX_NONE, 26, QBX_TO_DECIMAL, 0},  /* qbd_bill__BillRet AmountDueInHomeCurrency */
    {QBX_TEXT_qbd_bill__BillRet + 270, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_bill__BillRet RefNumber */
    {QBX_TEXT_qbd_bill__BillRet + 287, QBX_NONE, QBX_NONE, 12, QBX_TO_BOOLEAN, 0},  /* qbd_bill__BillRet IsPending */
    {QBX_TEXT_qbd_bill__BillRet + 304, QBX_O_qbd_reference__TermsRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_bill__BillRet TermsRef */
    {QBX_TEXT_qbd_bill__BillRet + 317, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_bill__BillRet Memo */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_bill__BillRet IsTaxIncluded */
    {QBX_TEXT_qbd_bill__BillRet + 329, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_bill__BillRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_bill__BillRet + 349, QBX_NONE, QBX_NONE, 9, QBX_TO_BOOLEAN, 0},  /* qbd_bill__BillRet IsPaid */
    {QBX_TEXT_qbd_bill__BillRet + 363, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_bill__BillRet ExternalGUID */
    {QBX_TEXT_qbd_bill__BillRet + 381, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_bill__BillRet LinkedTxn */
    {QBX_TEXT_qbd_bill__BillRet + 405, QBX_O_qbd_expense_line__ExpenseLineRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_bill__BillRet ExpenseLineRet */
    {QBX_TEXT_qbd_bill__BillRet + 423, QBX_O_qbd_item_line__ItemLineRet, QBX_NONE, 12, QBX_TO_STRING, QBX_LIST},  /* qbd_bill__BillRet ItemLineRet */
    {QBX_TEXT_qbd_bill__BillRet + 438, QBX_O_qbd_item_group_line__ItemGroupLineRet, QBX_NONE, 17, QBX_TO_STRING, QBX_LIST},  /* qbd_bill__BillRet ItemGroupLineRet */
    {QBX_TEXT_qbd_bill__BillRet + 458, QBX_NONE, QBX_NONE, 13, QBX_TO_DECIMAL, 0},  /* qbd_bill__BillRet OpenAmount */
    {QBX_TEXT_qbd_bill__BillRet + 476, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_bill__BillRet DataExtRet */
    {QBX_TEXT_qbd_reference__APAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__APAccountRef ListID */
    {QBX_TEXT_qbd_reference__APAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__APAccountRef FullName */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_expense_line__ExpenseLineRet TxnLineID */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 42, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_expense_line__ExpenseLineRet AccountRef */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 57, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_expense_line__ExpenseLineRet Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_expense_line__ExpenseLineRet TaxAmount */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 71, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_expense_line__ExpenseLineRet Memo */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 83, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_expense_line__ExpenseLineRet CustomerRef */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 96, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_expense_line__ExpenseLineRet ClassRef */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 109, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_expense_line__ExpenseLineRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 129, QBX_NONE, 69, 16, QBX_TO_ENUM, 0},  /* qbd_expense_line__ExpenseLineRet BillableStatus */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 150, QBX_O_qbd_reference__SalesRepRef, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_expense_line__ExpenseLineRet SalesRepRef */
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet + 177, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_expense_line__ExpenseLineRet DataExtRet */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet TxnLineID */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 39, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet ItemRef */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 51, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet InventorySiteRef */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 72, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 101, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet SerialNumber */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 121, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet LotNumber */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 138, QBX_NONE, QBX_NONE, 17, QBX_TO_DATE, 0},  /* qbd_item_line__ItemLineRet ExpirationDateForSerialLotNumber */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 160, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet Desc */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 179, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_item_line__ItemLineRet Quantity */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 195, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet UnitOfMeasure */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 216, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 248, QBX_NONE, QBX_NONE, 7, QBX_TO_DECIMAL, 0},  /* qbd_item_line__ItemLineRet Cost */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 260, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_item_line__ItemLineRet Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_item_line__ItemLineRet TaxAmount */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 274, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet CustomerRef */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 290, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet ClassRef */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 303, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 323, QBX_NONE, 69, 16, QBX_TO_ENUM, 0},  /* qbd_item_line__ItemLineRet BillableStatus */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 344, QBX_O_qbd_reference__SalesRepRef, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_item_line__ItemLineRet SalesRepRef */
    {QBX_TEXT_qbd_item_line__ItemLineRet + 371, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_item_line__ItemLineRet DataExtRet */
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_item_group_line__ItemGroupLineRet TxnLineID */
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 45, QBX_O_qbd_reference__ItemGroupRef, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_item_group_line__ItemGroupLineRet ItemGroupRef */
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 62, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_item_group_line__ItemGroupLineRet Desc */
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 81, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_item_group_line__ItemGroupLineRet Quantity */
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 97, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_item_group_line__ItemGroupLineRet UnitOfMeasure */
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 118, QBX_O_qbd_reference__OverrideUOMSetRef, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_item_group_line__ItemGroupLineRet OverrideUOMSetRef */
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 150, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_item_group_line__ItemGroupLineRet TotalAmount */
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 169, QBX_O_qbd_item_line__ItemLineRet, QBX_NONE, 12, QBX_TO_STRING, QBX_LIST},  /* qbd_item_group_line__ItemGroupLineRet ItemLineRet */
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 184, QBX_O_qbd_custom_field__DataExt, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_item_group_line__ItemGroupLineRet DataExt */
    {QBX_TEXT_qbd_custom_field__DataExt + 0, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_custom_field__DataExt OwnerID */
    {QBX_TEXT_qbd_custom_field__DataExt + 15, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_custom_field__DataExt DataExtName */
    {QBX_TEXT_qbd_custom_field__DataExt + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_custom_field__DataExt DataExtValue */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet TxnID */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 42, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_item_receipt__ItemReceiptRet TimeCreated */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 59, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_item_receipt__ItemReceiptRet TimeModified */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 76, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_item_receipt__ItemReceiptRet TxnNumber */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 98, QBX_O_qbd_reference__VendorRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet VendorRef */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 112, QBX_O_qbd_reference__APAccountRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet APAccountRef */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 135, QBX_O_qbd_reference__LiabilityAccountRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet LiabilityAccountRef */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 159, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_item_receipt__ItemReceiptRet TxnDate */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 182, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_item_receipt__ItemReceiptRet TotalAmount */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 201, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet CurrencyRef */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 217, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_item_receipt__ItemReceiptRet ExchangeRate */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 237, QBX_NONE, QBX_NONE, 28, QBX_TO_DECIMAL, 0},  /* qbd_item_receipt__ItemReceiptRet TotalAmountInHomeCurrency */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 270, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet RefNumber */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 287, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet Memo */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_item_receipt__ItemReceiptRet IsTaxIncluded */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 299, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 319, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_item_receipt__ItemReceiptRet ExternalGUID */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 337, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_item_receipt__ItemReceiptRet LinkedTxn */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 361, QBX_O_qbd_expense_line__ExpenseLineRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_item_receipt__ItemReceiptRet ExpenseLineRet */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 379, QBX_O_qbd_item_line__ItemLineRet, QBX_NONE, 12, QBX_TO_STRING, QBX_LIST},  /* qbd_item_receipt__ItemReceiptRet ItemLineRet */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 394, QBX_O_qbd_item_group_line__ItemGroupLineRet, QBX_NONE, 17, QBX_TO_STRING, QBX_LIST},  /* qbd_item_receipt__ItemReceiptRet ItemGroupLineRet */
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 414, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_item_receipt__ItemReceiptRet DataExtRet */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_vendor_credit__VendorCreditRet TxnID */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 43, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vendor_credit__VendorCreditRet TimeCreated */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 60, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vendor_credit__VendorCreditRet TimeModified */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 77, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_vendor_credit__VendorCreditRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_vendor_credit__VendorCreditRet TxnNumber */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 99, QBX_O_qbd_reference__VendorRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_vendor_credit__VendorCreditRet VendorRef */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 113, QBX_O_qbd_reference__APAccountRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_vendor_credit__VendorCreditRet APAccountRef */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 136, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_vendor_credit__VendorCreditRet TxnDate */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 159, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_vendor_credit__VendorCreditRet CreditAmount */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 179, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_vendor_credit__VendorCreditRet CurrencyRef */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 195, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_vendor_credit__VendorCreditRet ExchangeRate */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 215, QBX_NONE, QBX_NONE, 29, QBX_TO_DECIMAL, 0},  /* qbd_vendor_credit__VendorCreditRet CreditAmountInHomeCurrency */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 249, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_vendor_credit__VendorCreditRet RefNumber */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 266, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_vendor_credit__VendorCreditRet Memo */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_vendor_credit__VendorCreditRet IsTaxIncluded */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 278, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_vendor_credit__VendorCreditRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 298, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_vendor_credit__VendorCreditRet ExternalGUID */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 316, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor_credit__VendorCreditRet LinkedTxn */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 340, QBX_O_qbd_expense_line__ExpenseLineRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor_credit__VendorCreditRet ExpenseLineRet */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 358, QBX_O_qbd_item_line__ItemLineRet, QBX_NONE, 12, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor_credit__VendorCreditRet ItemLineRet */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 373, QBX_O_qbd_item_group_line__ItemGroupLineRet, QBX_NONE, 17, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor_credit__VendorCreditRet ItemGroupLineRet */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 393, QBX_NONE, QBX_NONE, 13, QBX_TO_DECIMAL, 0},  /* qbd_vendor_credit__VendorCreditRet OpenAmount */
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 411, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_vendor_credit__VendorCreditRet DataExtRet */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet TxnID */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 48, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet TimeCreated */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 65, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet TimeModified */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 82, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_bill_check_payment__BillPaymentCheckRet TxnNumber */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 104, QBX_O_qbd_reference__PayeeEntityRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet PayeeEntityRef */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 118, QBX_O_qbd_reference__APAccountRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet APAccountRef */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 141, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet TxnDate */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 164, QBX_O_qbd_reference__BankAccountRef, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet BankAccountRef */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 183, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet Amount */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 197, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet CurrencyRef */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 213, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet ExchangeRate */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 233, QBX_NONE, QBX_NONE, 23, QBX_TO_DECIMAL, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet AmountInHomeCurrency */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 261, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet RefNumber */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 278, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet Memo */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 290, QBX_O_qbd_address__Address, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet Address */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_bill_check_payment__BillPaymentCheckRet AddressBlock */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 305, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet IsToBePrinted */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 329, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_bill_check_payment__BillPaymentCheckRet ExternalGUID */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 347, QBX_O_qbd_target_transaction__AppliedToTxnRet, QBX_NONE, 24, QBX_TO_STRING, QBX_LIST},  /* qbd_bill_check_payment__BillPaymentCheckRet AppliedToTxnRet */
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 374, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_bill_check_payment__BillPaymentCheckRet DataExtRet */
    {QBX_TEXT_qbd_reference__PayeeEntityRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__PayeeEntityRef ListID */
    {QBX_TEXT_qbd_reference__PayeeEntityRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__PayeeEntityRef FullName */
    {QBX_TEXT_qbd_reference__BankAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__BankAccountRef ListID */
    {QBX_TEXT_qbd_reference__BankAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__BankAccountRef FullName */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet TxnID */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 54, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet TimeCreated */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 71, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet TimeModified */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 88, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet TxnNumber */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 110, QBX_O_qbd_reference__PayeeEntityRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet PayeeEntityRef */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 124, QBX_O_qbd_reference__APAccountRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet APAccountRef */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 147, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet TxnDate */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 170, QBX_O_qbd_reference__CreditCardAccountRef, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet CreditCardAccountRef */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 195, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet Amount */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 209, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet CurrencyRef */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 225, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet ExchangeRate */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 245, QBX_NONE, QBX_NONE, 23, QBX_TO_DECIMAL, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet AmountInHomeCurrency */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 273, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet RefNumber */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 290, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet Memo */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 302, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet ExternalGUID */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 320, QBX_O_qbd_target_transaction__AppliedToTxnRet, QBX_NONE, 24, QBX_TO_STRING, QBX_LIST},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet AppliedToTxnRet */
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 347, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet DataExtRet */
    {QBX_TEXT_qbd_reference__CreditCardAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__CreditCardAccountRef ListID */
    {QBX_TEXT_qbd_reference__CreditCardAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__CreditCardAccountRef FullName */
    {QBX_TEXT_qbd_bill_to_pay__BillToPayRet + 0, QBX_O_qbd_payable_bill__BillToPay, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_bill_to_pay__BillToPayRet BillToPay */
    {QBX_TEXT_qbd_bill_to_pay__BillToPayRet + 12, QBX_O_qbd_applicable_credit__CreditToApply, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_bill_to_pay__BillToPayRet CreditToApply */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 0, QBX_NONE, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_payable_bill__BillToPay TxnID */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 14, QBX_NONE, 62, 18, QBX_TO_ENUM, 0},  /* qbd_payable_bill__BillToPay TxnType */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 37, QBX_O_qbd_reference__APAccountRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_payable_bill__BillToPay APAccountRef */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 60, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_payable_bill__BillToPay TxnDate */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 83, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_payable_bill__BillToPay RefNumber */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 100, QBX_NONE, QBX_NONE, 10, QBX_TO_DATE, 0},  /* qbd_payable_bill__BillToPay DueDate */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 115, QBX_NONE, QBX_NONE, 12, QBX_TO_DECIMAL, 0},  /* qbd_payable_bill__BillToPay AmountDue */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 132, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_payable_bill__BillToPay CurrencyRef */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 148, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_payable_bill__BillToPay ExchangeRate */
    {QBX_TEXT_qbd_payable_bill__BillToPay + 168, QBX_NONE, QBX_NONE, 26, QBX_TO_DECIMAL, 0},  /* qbd_payable_bill__BillToPay AmountDueInHomeCurrency */
    {QBX_TEXT_qbd_applicable_credit__CreditToApply + 0, QBX_NONE, QBX_NONE, 22, QBX_TO_STRING, 0},  /* qbd_applicable_credit__CreditToApply TxnID */
    {QBX_TEXT_qbd_applicable_credit__CreditToApply + 27, QBX_NONE, 62, 18, QBX_TO_ENUM, 0},  /* qbd_applicable_credit__CreditToApply TxnType */
    {QBX_TEXT_qbd_applicable_credit__CreditToApply + 50, QBX_O_qbd_reference__APAccountRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_applicable_credit__CreditToApply APAccountRef */
    {QBX_TEXT_qbd_applicable_credit__CreditToApply + 73, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_applicable_credit__CreditToApply TxnDate */
    {QBX_TEXT_qbd_applicable_credit__CreditToApply + 96, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_applicable_credit__CreditToApply RefNumber */
    {QBX_TEXT_qbd_applicable_credit__CreditToApply + 113, QBX_NONE, QBX_NONE, 18, QBX_TO_DECIMAL, 0},  /* qbd_applicable_credit__CreditToApply CreditRemaining */
    {QBX_TEXT_qbd_applicable_credit__CreditToApply + 136, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_applicable_credit__CreditToApply CurrencyRef */
    {QBX_TEXT_qbd_applicable_credit__CreditToApply + 152, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_applicable_credit__CreditToApply ExchangeRate */
    {QBX_TEXT_qbd_applicable_credit__CreditToApply + 172, QBX_NONE, QBX_NONE, 32, QBX_TO_DECIMAL, 0},  /* qbd_applicable_credit__CreditToApply CreditRemainingInHomeCurrency */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet TxnID */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 53, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet TimeCreated */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 70, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet TimeModified */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 87, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet TxnNumber */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 109, QBX_O_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet PayeeEntityRef */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 123, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet TxnDate */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 146, QBX_O_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet BankAccountRef */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 165, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet Amount */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 179, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet RefNumber */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 196, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet Memo */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 208, QBX_O_qbd_address__SalesTaxPaymentCheckAdd_Address, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet Address */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet AddressBlock */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 223, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet IsToBePrinted */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 247, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet ExternalGUID */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 265, QBX_O_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet SalesTaxPaymentCheckLineRet */
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 276, QBX_O_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet DataExtRet */
    {QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef ListID */
    {QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef FullName */
    {QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef ListID */
    {QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef FullName */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 0, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address Addr1 */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 13, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address Addr2 */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 26, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address Addr3 */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address Addr4 */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 52, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address Addr5 */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 65, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address City */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 77, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address State */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 90, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address PostalCode */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 108, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address Country */
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 123, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_address__SalesTaxPaymentCheckAdd_Address Note */
    {QBX_TEXT_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet TxnLineID */
    {QBX_TEXT_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet + 58, QBX_O_qbd_reference__CustomerAdd_ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet + 78, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet Amount */
    {QBX_TEXT_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet + 92, QBX_NONE, QBX_NONE, 12, QBX_TO_DECIMAL, 0},  /* qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet TaxAmount */
    {QBX_TEXT_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet + 0, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet OwnerID */
    {QBX_TEXT_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet + 15, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet DataExtName */
    {QBX_TEXT_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet + 27, QBX_NONE, 14, 7, QBX_TO_ENUM, 0},  /* qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet DataExtType */
    {QBX_TEXT_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet + 39, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet DataExtValue */
    {QBX_TEXT_qbd_sales_tax_payable__SalesTaxPayableRet + 0, QBX_O_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_sales_tax_payable__SalesTaxPayableRet PayeeEntityRef */
    {QBX_TEXT_qbd_sales_tax_payable__SalesTaxPayableRet + 13, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_sales_tax_payable__SalesTaxPayableRet Amount */
    {QBX_TEXT_qbd_sales_tax_payable__SalesTaxPayableRet + 27, QBX_O_qbd_sales_tax_payable_line__SalesTaxPayableLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_sales_tax_payable__SalesTaxPayableRet SalesTaxPayableLineRet */
    {QBX_TEXT_qbd_sales_tax_payable_line__SalesTaxPayableLineRet + 0, QBX_O_qbd_reference__CustomerAdd_ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_sales_tax_payable_line__SalesTaxPayableLineRet ItemSalesTaxRef */
    {QBX_TEXT_qbd_sales_tax_payable_line__SalesTaxPayableLineRet + 20, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_sales_tax_payable_line__SalesTaxPayableLineRet Amount */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet TxnID */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 50, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet TimeCreated */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 67, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet TimeModified */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 84, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_inventory_adjustment__InventoryAdjustmentRet TxnNumber */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 106, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet AccountRef */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 121, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet InventorySiteRef */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 142, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet TxnDate */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 165, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet RefNumber */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 182, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet CustomerRef */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 198, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet ClassRef */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 211, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet Memo */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 223, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment__InventoryAdjustmentRet ExternalGUID */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 241, QBX_O_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_inventory_adjustment__InventoryAdjustmentRet InventoryAdjustmentLineRet */
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 252, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_inventory_adjustment__InventoryAdjustmentRet DataExtRet */
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet TxnLineID */
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 55, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet ItemRef */
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 67, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet SerialNumber */
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 87, QBX_NONE, 70, 21, QBX_TO_ENUM, 0},  /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet SerialNumberAddedOrRemoved */
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 113, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet LotNumber */
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 130, QBX_NONE, QBX_NONE, 17, QBX_TO_DATE, 0},  /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet ExpirationDateForSerialLotNumber */
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 152, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 181, QBX_NONE, QBX_NONE, 21, QBX_TO_NUMBER, 0},  /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet QuantityDifference */
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 207, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet ValueDifference */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_time_tracking_activity__TimeTrackingRet TxnID */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 52, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_time_tracking_activity__TimeTrackingRet TimeCreated */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 69, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_time_tracking_activity__TimeTrackingRet TimeModified */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 86, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_time_tracking_activity__TimeTrackingRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_time_tracking_activity__TimeTrackingRet TxnNumber */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 108, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_time_tracking_activity__TimeTrackingRet TxnDate */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 131, QBX_O_qbd_reference__EntityRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_time_tracking_activity__TimeTrackingRet EntityRef */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 145, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_time_tracking_activity__TimeTrackingRet CustomerRef */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 161, QBX_O_qbd_reference__ItemServiceRef, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_time_tracking_activity__TimeTrackingRet ItemServiceRef */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 180, QBX_NONE, QBX_NONE, 11, QBX_TO_INTERVAL, 0},  /* qbd_time_tracking_activity__TimeTrackingRet Duration */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 196, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_time_tracking_activity__TimeTrackingRet ClassRef */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 209, QBX_O_qbd_reference__PayrollItemWageRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_time_tracking_activity__TimeTrackingRet PayrollItemWageRef */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 232, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_time_tracking_activity__TimeTrackingRet Notes */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 244, QBX_NONE, 69, 16, QBX_TO_ENUM, 0},  /* qbd_time_tracking_activity__TimeTrackingRet BillableStatus */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 265, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_time_tracking_activity__TimeTrackingRet ExternalGUID */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_time_tracking_activity__TimeTrackingRet IsBillable */
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 283, QBX_NONE, QBX_NONE, 11, QBX_TO_BOOLEAN, 0},  /* qbd_time_tracking_activity__TimeTrackingRet IsBilled */
    {QBX_TEXT_qbd_reference__EntityRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__EntityRef ListID */
    {QBX_TEXT_qbd_reference__EntityRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__EntityRef FullName */
    {QBX_TEXT_qbd_reference__ItemServiceRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemServiceRef ListID */
    {QBX_TEXT_qbd_reference__ItemServiceRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemServiceRef FullName */
    {QBX_TEXT_qbd_check__CheckRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_check__CheckRet TxnID */
    {QBX_TEXT_qbd_check__CheckRet + 35, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_check__CheckRet TimeCreated */
    {QBX_TEXT_qbd_check__CheckRet + 52, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_check__CheckRet TimeModified */
    {QBX_TEXT_qbd_check__CheckRet + 69, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_check__CheckRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_check__CheckRet TxnNumber */
    {QBX_TEXT_qbd_check__CheckRet + 91, QBX_O_qbd_reference__AccountRef, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_check__CheckRet AccountRef */
    {QBX_TEXT_qbd_check__CheckRet + 110, QBX_O_qbd_reference__PayeeEntityRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_check__CheckRet PayeeEntityRef */
    {QBX_TEXT_qbd_check__CheckRet + 123, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_check__CheckRet RefNumber */
    {QBX_TEXT_qbd_check__CheckRet + 140, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_check__CheckRet TxnDate */
    {QBX_TEXT_qbd_check__CheckRet + 163, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_check__CheckRet Amount */
    {QBX_TEXT_qbd_check__CheckRet + 177, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_check__CheckRet CurrencyRef */
    {QBX_TEXT_qbd_check__CheckRet + 193, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_check__CheckRet ExchangeRate */
    {QBX_TEXT_qbd_check__CheckRet + 213, QBX_NONE, QBX_NONE, 23, QBX_TO_DECIMAL, 0},  /* qbd_check__CheckRet AmountInHomeCurrency */
    {QBX_TEXT_qbd_check__CheckRet + 241, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_check__CheckRet Memo */
    {QBX_TEXT_qbd_check__CheckRet + 253, QBX_O_qbd_address__Address, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_check__CheckRet Address */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_check__CheckRet AddressBlock */
    {QBX_TEXT_qbd_check__CheckRet + 268, QBX_NONE, QBX_NONE, 12, QBX_TO_BOOLEAN, 0},  /* qbd_check__CheckRet IsPending */
    {QBX_TEXT_qbd_check__CheckRet + 285, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_check__CheckRet IsToBePrinted */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_check__CheckRet IsTaxIncluded */
    {QBX_TEXT_qbd_check__CheckRet + 309, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_check__CheckRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_check__CheckRet + 329, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_check__CheckRet ExternalGUID */
    {QBX_TEXT_qbd_check__CheckRet + 347, QBX_O_qbd_linked_transaction__LinkedTxn, QBX_NONE, 21, QBX_TO_STRING, QBX_LIST},  /* qbd_check__CheckRet LinkedTxn */
    {QBX_TEXT_qbd_check__CheckRet + 371, QBX_O_qbd_expense_line__ExpenseLineRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_check__CheckRet ExpenseLineRet */
    {QBX_TEXT_qbd_check__CheckRet + 389, QBX_O_qbd_item_line__ItemLineRet, QBX_NONE, 12, QBX_TO_STRING, QBX_LIST},  /* qbd_check__CheckRet ItemLineRet */
    {QBX_TEXT_qbd_check__CheckRet + 404, QBX_O_qbd_item_group_line__ItemGroupLineRet, QBX_NONE, 17, QBX_TO_STRING, QBX_LIST},  /* qbd_check__CheckRet ItemGroupLineRet */
    {QBX_TEXT_qbd_check__CheckRet + 424, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_check__CheckRet DataExtRet */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_credit_card_charge__CreditCardChargeRet TxnID */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 48, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_credit_card_charge__CreditCardChargeRet TimeCreated */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 65, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_credit_card_charge__CreditCardChargeRet TimeModified */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 82, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_credit_card_charge__CreditCardChargeRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_card_charge__CreditCardChargeRet TxnNumber */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 104, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_credit_card_charge__CreditCardChargeRet AccountRef */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 119, QBX_O_qbd_reference__PayeeEntityRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_credit_card_charge__CreditCardChargeRet PayeeEntityRef */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 132, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_credit_card_charge__CreditCardChargeRet TxnDate */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 155, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_credit_card_charge__CreditCardChargeRet Amount */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 169, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_credit_card_charge__CreditCardChargeRet CurrencyRef */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 185, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_credit_card_charge__CreditCardChargeRet ExchangeRate */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 205, QBX_NONE, QBX_NONE, 23, QBX_TO_DECIMAL, 0},  /* qbd_credit_card_charge__CreditCardChargeRet AmountInHomeCurrency */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 233, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_credit_card_charge__CreditCardChargeRet RefNumber */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 250, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_credit_card_charge__CreditCardChargeRet Memo */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_card_charge__CreditCardChargeRet IsTaxIncluded */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 262, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_credit_card_charge__CreditCardChargeRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 282, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_credit_card_charge__CreditCardChargeRet ExternalGUID */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 300, QBX_O_qbd_expense_line__ExpenseLineRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_charge__CreditCardChargeRet ExpenseLineRet */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 318, QBX_O_qbd_item_line__ItemLineRet, QBX_NONE, 12, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_charge__CreditCardChargeRet ItemLineRet */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 333, QBX_O_qbd_item_group_line__ItemGroupLineRet, QBX_NONE, 17, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_charge__CreditCardChargeRet ItemGroupLineRet */
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 353, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_charge__CreditCardChargeRet DataExtRet */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_credit_card_credit__CreditCardCreditRet TxnID */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 48, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_credit_card_credit__CreditCardCreditRet TimeCreated */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 65, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_credit_card_credit__CreditCardCreditRet TimeModified */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 82, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_credit_card_credit__CreditCardCreditRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_card_credit__CreditCardCreditRet TxnNumber */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 104, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_credit_card_credit__CreditCardCreditRet AccountRef */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 119, QBX_O_qbd_reference__PayeeEntityRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_credit_card_credit__CreditCardCreditRet PayeeEntityRef */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 132, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_credit_card_credit__CreditCardCreditRet TxnDate */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 155, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_credit_card_credit__CreditCardCreditRet Amount */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 169, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_credit_card_credit__CreditCardCreditRet CurrencyRef */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 185, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_credit_card_credit__CreditCardCreditRet ExchangeRate */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 205, QBX_NONE, QBX_NONE, 23, QBX_TO_DECIMAL, 0},  /* qbd_credit_card_credit__CreditCardCreditRet AmountInHomeCurrency */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 233, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_credit_card_credit__CreditCardCreditRet RefNumber */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 250, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_credit_card_credit__CreditCardCreditRet Memo */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_card_credit__CreditCardCreditRet IsTaxIncluded */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 262, QBX_O_qbd_reference__SalesTaxCodeRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_credit_card_credit__CreditCardCreditRet SalesTaxCodeRef */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 282, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_credit_card_credit__CreditCardCreditRet ExternalGUID */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 300, QBX_O_qbd_expense_line__ExpenseLineRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_credit__CreditCardCreditRet ExpenseLineRet */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 318, QBX_O_qbd_item_line__ItemLineRet, QBX_NONE, 12, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_credit__CreditCardCreditRet ItemLineRet */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 333, QBX_O_qbd_item_group_line__ItemGroupLineRet, QBX_NONE, 17, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_credit__CreditCardCreditRet ItemGroupLineRet */
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 353, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_credit__CreditCardCreditRet DataExtRet */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_journal_entry__JournalEntryRet TxnID */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 43, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_journal_entry__JournalEntryRet TimeCreated */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 60, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_journal_entry__JournalEntryRet TimeModified */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 77, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_journal_entry__JournalEntryRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_journal_entry__JournalEntryRet TxnNumber */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 99, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_journal_entry__JournalEntryRet TxnDate */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 122, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_journal_entry__JournalEntryRet RefNumber */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 139, QBX_NONE, QBX_NONE, 15, QBX_TO_BOOLEAN, 0},  /* qbd_journal_entry__JournalEntryRet IsAdjustment */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 159, QBX_NONE, QBX_NONE, 27, QBX_TO_BOOLEAN, 0},  /* qbd_journal_entry__JournalEntryRet IsHomeCurrencyAdjustment */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 191, QBX_NONE, QBX_NONE, 34, QBX_TO_BOOLEAN, 0},  /* qbd_journal_entry__JournalEntryRet IsAmountsEnteredInHomeCurrency */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 230, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_journal_entry__JournalEntryRet CurrencyRef */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 246, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_journal_entry__JournalEntryRet ExchangeRate */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 266, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_journal_entry__JournalEntryRet ExternalGUID */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 284, QBX_O_qbd_journal_debit_line__JournalDebitLine, QBX_NONE, 13, QBX_TO_STRING, QBX_LIST},  /* qbd_journal_entry__JournalEntryRet JournalDebitLine */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 300, QBX_O_qbd_journal_credit_line__JournalCreditLine, QBX_NONE, 14, QBX_TO_STRING, QBX_LIST},  /* qbd_journal_entry__JournalEntryRet JournalCreditLine */
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet + 317, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_journal_entry__JournalEntryRet DataExtRet */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_journal_debit_line__JournalDebitLine @defMacro */
    {QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_journal_debit_line__JournalDebitLine TxnLineID */
    {QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 48, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_journal_debit_line__JournalDebitLine AccountRef */
    {QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 63, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_journal_debit_line__JournalDebitLine Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_journal_debit_line__JournalDebitLine TaxAmount */
    {QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 77, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_journal_debit_line__JournalDebitLine Memo */
    {QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 89, QBX_O_qbd_reference__EntityRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_journal_debit_line__JournalDebitLine EntityRef */
    {QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 103, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_journal_debit_line__JournalDebitLine ClassRef */
    {QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 116, QBX_O_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_journal_debit_line__JournalDebitLine ItemSalesTaxRef */
    {QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 136, QBX_NONE, 69, 16, QBX_TO_ENUM, 0},  /* qbd_journal_debit_line__JournalDebitLine BillableStatus */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_journal_credit_line__JournalCreditLine @defMacro */
    {QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_journal_credit_line__JournalCreditLine TxnLineID */
    {QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 49, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_journal_credit_line__JournalCreditLine AccountRef */
    {QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 64, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_journal_credit_line__JournalCreditLine Amount */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_journal_credit_line__JournalCreditLine TaxAmount */
    {QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 78, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_journal_credit_line__JournalCreditLine Memo */
    {QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 90, QBX_O_qbd_reference__EntityRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_journal_credit_line__JournalCreditLine EntityRef */
    {QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 104, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_journal_credit_line__JournalCreditLine ClassRef */
    {QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 117, QBX_O_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_journal_credit_line__JournalCreditLine ItemSalesTaxRef */
    {QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 137, QBX_NONE, 69, 16, QBX_TO_ENUM, 0},  /* qbd_journal_credit_line__JournalCreditLine BillableStatus */
    {QBX_TEXT_qbd_deposit__DepositRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_deposit__DepositRet TxnID */
    {QBX_TEXT_qbd_deposit__DepositRet + 37, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_deposit__DepositRet TimeCreated */
    {QBX_TEXT_qbd_deposit__DepositRet + 54, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_deposit__DepositRet TimeModified */
    {QBX_TEXT_qbd_deposit__DepositRet + 71, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_deposit__DepositRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_deposit__DepositRet TxnNumber */
    {QBX_TEXT_qbd_deposit__DepositRet + 93, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_deposit__DepositRet TxnDate */
    {QBX_TEXT_qbd_deposit__DepositRet + 116, QBX_O_qbd_reference__DepositToAccountRef, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_deposit__DepositRet DepositToAccountRef */
    {QBX_TEXT_qbd_deposit__DepositRet + 140, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_deposit__DepositRet Memo */
    {QBX_TEXT_qbd_deposit__DepositRet + 152, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_deposit__DepositRet DepositTotal */
    {QBX_TEXT_qbd_deposit__DepositRet + 171, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_deposit__DepositRet CurrencyRef */
    {QBX_TEXT_qbd_deposit__DepositRet + 187, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_deposit__DepositRet ExchangeRate */
    {QBX_TEXT_qbd_deposit__DepositRet + 207, QBX_NONE, QBX_NONE, 28, QBX_TO_DECIMAL, 0},  /* qbd_deposit__DepositRet DepositTotalInHomeCurrency */
    {QBX_TEXT_qbd_deposit__DepositRet + 240, QBX_O_qbd_deposit_cash_back_line__CashBackInfoRet, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_deposit__DepositRet CashBackInfoRet */
    {QBX_TEXT_qbd_deposit__DepositRet + 256, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_deposit__DepositRet ExternalGUID */
    {QBX_TEXT_qbd_deposit__DepositRet + 274, QBX_O_qbd_deposit_line__DepositLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_deposit__DepositRet DepositLineRet */
    {QBX_TEXT_qbd_deposit__DepositRet + 285, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_deposit__DepositRet DataExtRet */
    {QBX_TEXT_qbd_deposit_cash_back_line__CashBackInfoRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_deposit_cash_back_line__CashBackInfoRet TxnLineID */
    {QBX_TEXT_qbd_deposit_cash_back_line__CashBackInfoRet + 52, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_deposit_cash_back_line__CashBackInfoRet AccountRef */
    {QBX_TEXT_qbd_deposit_cash_back_line__CashBackInfoRet + 67, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_deposit_cash_back_line__CashBackInfoRet Memo */
    {QBX_TEXT_qbd_deposit_cash_back_line__CashBackInfoRet + 79, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_deposit_cash_back_line__CashBackInfoRet Amount */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 0, QBX_NONE, 62, 18, QBX_TO_ENUM, 0},  /* qbd_deposit_line__DepositLineRet TxnType */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 23, QBX_NONE, QBX_NONE, 23, QBX_TO_STRING, 0},  /* qbd_deposit_line__DepositLineRet TxnID */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 51, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_deposit_line__DepositLineRet TxnLineID */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 93, QBX_NONE, QBX_NONE, 27, QBX_TO_STRING, 0},  /* qbd_deposit_line__DepositLineRet PaymentTxnLineID */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 125, QBX_O_qbd_reference__EntityRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_deposit_line__DepositLineRet EntityRef */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 139, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_deposit_line__DepositLineRet AccountRef */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 154, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_deposit_line__DepositLineRet Memo */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 166, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_deposit_line__DepositLineRet CheckNumber */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 185, QBX_O_qbd_reference__PaymentMethodRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_deposit_line__DepositLineRet PaymentMethodRef */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 206, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_deposit_line__DepositLineRet ClassRef */
    {QBX_TEXT_qbd_deposit_line__DepositLineRet + 219, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_deposit_line__DepositLineRet Amount */
    {QBX_TEXT_qbd_deleted_list_object__ListDeletedRet + 0, QBX_NONE, 0, 11, QBX_TO_ENUM, 0},  /* qbd_deleted_list_object__ListDeletedRet ListDelType */
    {QBX_TEXT_qbd_deleted_list_object__ListDeletedRet + 16, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_deleted_list_object__ListDeletedRet ListID */
    {QBX_TEXT_qbd_deleted_list_object__ListDeletedRet + 65, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_deleted_list_object__ListDeletedRet TimeCreated */
    {QBX_TEXT_qbd_deleted_list_object__ListDeletedRet + 82, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_deleted_list_object__ListDeletedRet TimeDeleted */
    {QBX_TEXT_qbd_deleted_list_object__ListDeletedRet + 99, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_deleted_list_object__ListDeletedRet FullName */
    {QBX_TEXT_qbd_deleted_transaction__TxnDeletedRet + 0, QBX_NONE, 2, 18, QBX_TO_ENUM, 0},  /* qbd_deleted_transaction__TxnDeletedRet TxnDelType */
    {QBX_TEXT_qbd_deleted_transaction__TxnDeletedRet + 23, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_deleted_transaction__TxnDeletedRet TxnID */
    {QBX_TEXT_qbd_deleted_transaction__TxnDeletedRet + 72, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_deleted_transaction__TxnDeletedRet TimeCreated */
    {QBX_TEXT_qbd_deleted_transaction__TxnDeletedRet + 89, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_deleted_transaction__TxnDeletedRet TimeDeleted */
    {QBX_TEXT_qbd_deleted_transaction__TxnDeletedRet + 106, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_deleted_transaction__TxnDeletedRet RefNumber */
    {QBX_TEXT_qbd_data_event_recovery_info__DataEventRecoveryInfoRet + 0, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_data_event_recovery_info__DataEventRecoveryInfoRet SubscriberID */
    {QBX_TEXT_qbd_data_event_recovery_info__DataEventRecoveryInfoRet + 20, QBX_NONE, QBX_NONE, 24, QBX_TO_DATETIME, 0},  /* qbd_data_event_recovery_info__DataEventRecoveryInfoRet DataEventRecoveryTime */
    {QBX_TEXT_qbd_transaction__TransactionRet + 0, QBX_NONE, 62, 18, QBX_TO_ENUM, 0},  /* qbd_transaction__TransactionRet TxnType */
    {QBX_TEXT_qbd_transaction__TransactionRet + 23, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_transaction__TransactionRet TxnID */
    {QBX_TEXT_qbd_transaction__TransactionRet + 44, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_transaction__TransactionRet TxnLineID */
    {QBX_TEXT_qbd_transaction__TransactionRet + 69, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_transaction__TransactionRet TimeCreated */
    {QBX_TEXT_qbd_transaction__TransactionRet + 86, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_transaction__TransactionRet TimeModified */
    {QBX_TEXT_qbd_transaction__TransactionRet + 103, QBX_O_qbd_reference__EntityRef, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_transaction__TransactionRet EntityRef */
    {QBX_TEXT_qbd_transaction__TransactionRet + 117, QBX_O_qbd_reference__AccountRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_transaction__TransactionRet AccountRef */
    {QBX_TEXT_qbd_transaction__TransactionRet + 132, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_transaction__TransactionRet TxnDate */
    {QBX_TEXT_qbd_transaction__TransactionRet + 155, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_transaction__TransactionRet RefNumber */
    {QBX_TEXT_qbd_transaction__TransactionRet + 172, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_transaction__TransactionRet Amount */
    {QBX_TEXT_qbd_transaction__TransactionRet + 186, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_transaction__TransactionRet CurrencyRef */
    {QBX_TEXT_qbd_transaction__TransactionRet + 202, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_transaction__TransactionRet ExchangeRate */
    {QBX_TEXT_qbd_transaction__TransactionRet + 222, QBX_NONE, QBX_NONE, 23, QBX_TO_DECIMAL, 0},  /* qbd_transaction__TransactionRet AmountInHomeCurrency */
    {QBX_TEXT_qbd_transaction__TransactionRet + 250, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_transaction__TransactionRet Memo */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet TxnID */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 44, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_build_assembly__BuildAssemblyRet TimeCreated */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 61, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_build_assembly__BuildAssemblyRet TimeModified */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 78, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_build_assembly__BuildAssemblyRet TxnNumber */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 100, QBX_O_qbd_reference__ItemInventoryAssemblyRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet ItemInventoryAssemblyRef */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 129, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet InventorySiteRef */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 150, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 179, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet SerialNumber */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 199, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet LotNumber */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 216, QBX_NONE, QBX_NONE, 17, QBX_TO_DATE, 0},  /* qbd_build_assembly__BuildAssemblyRet ExpirationDateForSerialLotNumber */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 238, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_build_assembly__BuildAssemblyRet TxnDate */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 261, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet RefNumber */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 278, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet Memo */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 290, QBX_NONE, QBX_NONE, 12, QBX_TO_BOOLEAN, 0},  /* qbd_build_assembly__BuildAssemblyRet IsPending */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 307, QBX_NONE, QBX_NONE, 18, QBX_TO_NUMBER, 0},  /* qbd_build_assembly__BuildAssemblyRet QuantityToBuild */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 330, QBX_NONE, QBX_NONE, 19, QBX_TO_NUMBER, 0},  /* qbd_build_assembly__BuildAssemblyRet QuantityCanBuild */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 354, QBX_NONE, QBX_NONE, 17, QBX_TO_NUMBER, 0},  /* qbd_build_assembly__BuildAssemblyRet QuantityOnHand */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 376, QBX_NONE, QBX_NONE, 23, QBX_TO_NUMBER, 0},  /* qbd_build_assembly__BuildAssemblyRet QuantityOnSalesOrder */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 404, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_build_assembly__BuildAssemblyRet ExternalGUID */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 422, QBX_O_qbd_component_item_line__ComponentItemLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_build_assembly__BuildAssemblyRet ComponentItemLineRet */
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 433, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_build_assembly__BuildAssemblyRet DataExtRet */
    {QBX_TEXT_qbd_reference__ItemInventoryAssemblyRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemInventoryAssemblyRef ListID */
    {QBX_TEXT_qbd_reference__ItemInventoryAssemblyRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemInventoryAssemblyRef FullName */
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 0, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_component_item_line__ComponentItemLineRet ItemRef */
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 12, QBX_O_qbd_reference__InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_component_item_line__ComponentItemLineRet InventorySiteRef */
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 33, QBX_O_qbd_reference__InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_component_item_line__ComponentItemLineRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 62, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_component_item_line__ComponentItemLineRet SerialNumber */
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 82, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_component_item_line__ComponentItemLineRet LotNumber */
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 99, QBX_NONE, QBX_NONE, 17, QBX_TO_DATE, 0},  /* qbd_component_item_line__ComponentItemLineRet ExpirationDateForSerialLotNumber */
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 121, QBX_NONE, QBX_NONE, 14, QBX_TO_STRING, 0},  /* qbd_component_item_line__ComponentItemLineRet Desc */
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 140, QBX_NONE, QBX_NONE, 17, QBX_TO_NUMBER, 0},  /* qbd_component_item_line__ComponentItemLineRet QuantityOnHand */
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 162, QBX_NONE, QBX_NONE, 17, QBX_TO_NUMBER, 0},  /* qbd_component_item_line__ComponentItemLineRet QuantityNeeded */
    {QBX_TEXT_qbd_buildable_assembly__ItemAssembliesCanBuildRet + 0, QBX_O_qbd_reference__ItemInventoryAssemblyRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_buildable_assembly__ItemAssembliesCanBuildRet ItemInventoryAssemblyRef */
    {QBX_TEXT_qbd_buildable_assembly__ItemAssembliesCanBuildRet + 29, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_buildable_assembly__ItemAssembliesCanBuildRet TxnDate */
    {QBX_TEXT_qbd_buildable_assembly__ItemAssembliesCanBuildRet + 52, QBX_NONE, QBX_NONE, 19, QBX_TO_NUMBER, 0},  /* qbd_buildable_assembly__ItemAssembliesCanBuildRet QuantityCanBuild */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet TxnID */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 48, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet TimeCreated */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 65, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet TimeModified */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 82, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_card_refund__ARRefundCreditCardRet TxnNumber */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 104, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet CustomerRef */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 120, QBX_O_qbd_reference__RefundFromAccountRef, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet RefundFromAccountRef */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 145, QBX_O_qbd_reference__ARAccountRef, QBX_NONE, 21, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet ARAccountRef */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 171, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet TxnDate */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 194, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet RefNumber */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 211, QBX_NONE, QBX_NONE, 14, QBX_TO_DECIMAL, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet TotalAmount */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 230, QBX_O_qbd_reference__CurrencyRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet CurrencyRef */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 246, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet ExchangeRate */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 266, QBX_NONE, QBX_NONE, 28, QBX_TO_DECIMAL, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet TotalAmountInHomeCurrency */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 299, QBX_O_qbd_address__Address, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet Address */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_credit_card_refund__ARRefundCreditCardRet AddressBlock */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 314, QBX_O_qbd_reference__PaymentMethodRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet PaymentMethodRef */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 335, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet Memo */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 347, QBX_O_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet CreditCardTxnInfo */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 376, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_credit_card_refund__ARRefundCreditCardRet ExternalGUID */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 394, QBX_O_qbd_credit_transaction__RefundAppliedToTxnRet, QBX_NONE, 30, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_refund__ARRefundCreditCardRet RefundAppliedToTxnRet */
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 427, QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, 15, QBX_TO_STRING, QBX_LIST},  /* qbd_credit_card_refund__ARRefundCreditCardRet DataExtRet */
    {QBX_TEXT_qbd_reference__RefundFromAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__RefundFromAccountRef ListID */
    {QBX_TEXT_qbd_reference__RefundFromAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__RefundFromAccountRef FullName */
    {QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 0, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_credit_transaction__RefundAppliedToTxnRet TxnID */
    {QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 21, QBX_NONE, 62, 18, QBX_TO_ENUM, 0},  /* qbd_credit_transaction__RefundAppliedToTxnRet TxnType */
    {QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 44, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_credit_transaction__RefundAppliedToTxnRet TxnDate */
    {QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 67, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_credit_transaction__RefundAppliedToTxnRet RefNumber */
    {QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 84, QBX_NONE, QBX_NONE, 18, QBX_TO_DECIMAL, 0},  /* qbd_credit_transaction__RefundAppliedToTxnRet CreditRemaining */
    {QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 107, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_credit_transaction__RefundAppliedToTxnRet RefundAmount */
    {QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 127, QBX_NONE, QBX_NONE, 32, QBX_TO_DECIMAL, 0},  /* qbd_credit_transaction__RefundAppliedToTxnRet CreditRemainingInHomeCurrency */
    {QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 164, QBX_NONE, QBX_NONE, 29, QBX_TO_DECIMAL, 0},  /* qbd_credit_transaction__RefundAppliedToTxnRet RefundAmountInHomeCurrency */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_vehicle_mileage__VehicleMileageRet TxnID */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 45, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vehicle_mileage__VehicleMileageRet TimeCreated */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 62, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_vehicle_mileage__VehicleMileageRet TimeModified */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 79, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_vehicle_mileage__VehicleMileageRet EditSequence */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 101, QBX_O_qbd_reference__VehicleRef, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_vehicle_mileage__VehicleMileageRet VehicleRef */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 116, QBX_O_qbd_reference__CustomerRef, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_vehicle_mileage__VehicleMileageRet CustomerRef */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 132, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_vehicle_mileage__VehicleMileageRet ItemRef */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 144, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_vehicle_mileage__VehicleMileageRet ClassRef */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 157, QBX_NONE, QBX_NONE, 16, QBX_TO_DATE, 0},  /* qbd_vehicle_mileage__VehicleMileageRet TripStartDate */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 178, QBX_NONE, QBX_NONE, 14, QBX_TO_DATE, 0},  /* qbd_vehicle_mileage__VehicleMileageRet TripEndDate */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 197, QBX_NONE, QBX_NONE, 16, QBX_TO_NUMBER, 0},  /* qbd_vehicle_mileage__VehicleMileageRet OdometerStart */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 218, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_vehicle_mileage__VehicleMileageRet OdometerEnd */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 237, QBX_NONE, QBX_NONE, 13, QBX_TO_NUMBER, 0},  /* qbd_vehicle_mileage__VehicleMileageRet TotalMiles */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 255, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_vehicle_mileage__VehicleMileageRet Notes */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 267, QBX_NONE, 69, 16, QBX_TO_ENUM, 0},  /* qbd_vehicle_mileage__VehicleMileageRet BillableStatus */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 288, QBX_NONE, QBX_NONE, 22, QBX_TO_DECIMAL, 0},  /* qbd_vehicle_mileage__VehicleMileageRet StandardMileageRate */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 315, QBX_NONE, QBX_NONE, 29, QBX_TO_DECIMAL, 0},  /* qbd_vehicle_mileage__VehicleMileageRet StandardMileageTotalAmount */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 349, QBX_NONE, QBX_NONE, 15, QBX_TO_DECIMAL, 0},  /* qbd_vehicle_mileage__VehicleMileageRet BillableRate */
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 369, QBX_NONE, QBX_NONE, 17, QBX_TO_DECIMAL, 0},  /* qbd_vehicle_mileage__VehicleMileageRet BillableAmount */
    {QBX_TEXT_qbd_reference__VehicleRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__VehicleRef ListID */
    {QBX_TEXT_qbd_reference__VehicleRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__VehicleRef FullName */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_inventory_transfer__TransferInventoryRet TxnID */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 48, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_transfer__TransferInventoryRet TimeCreated */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 65, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_inventory_transfer__TransferInventoryRet TimeModified */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 82, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_inventory_transfer__TransferInventoryRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_inventory_transfer__TransferInventoryRet TxnNumber */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 104, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_inventory_transfer__TransferInventoryRet TxnDate */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 127, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_inventory_transfer__TransferInventoryRet RefNumber */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 144, QBX_O_qbd_reference__FromInventorySiteRef, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_inventory_transfer__TransferInventoryRet FromInventorySiteRef */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 169, QBX_O_qbd_reference__ToInventorySiteRef, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_inventory_transfer__TransferInventoryRet ToInventorySiteRef */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 192, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_inventory_transfer__TransferInventoryRet Memo */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 204, QBX_NONE, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_inventory_transfer__TransferInventoryRet ExternalGUID */
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 222, QBX_O_qbd_inventory_transfer_line__TransferInventoryLineRet, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_inventory_transfer__TransferInventoryRet TransferInventoryLineRet */
    {QBX_TEXT_qbd_reference__FromInventorySiteRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__FromInventorySiteRef ListID */
    {QBX_TEXT_qbd_reference__FromInventorySiteRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__FromInventorySiteRef FullName */
    {QBX_TEXT_qbd_reference__ToInventorySiteRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ToInventorySiteRef ListID */
    {QBX_TEXT_qbd_reference__ToInventorySiteRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ToInventorySiteRef FullName */
    {QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_inventory_transfer_line__TransferInventoryLineRet TxnLineID */
    {QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 53, QBX_O_qbd_reference__ItemRef, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_inventory_transfer_line__TransferInventoryLineRet ItemRef */
    {QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 65, QBX_O_qbd_reference__FromInventorySiteLocationRef, QBX_NONE, 28, QBX_TO_STRING, 0},  /* qbd_inventory_transfer_line__TransferInventoryLineRet FromInventorySiteLocationRef */
    {QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 98, QBX_O_qbd_reference__ToInventorySiteLocationRef, QBX_NONE, 26, QBX_TO_STRING, 0},  /* qbd_inventory_transfer_line__TransferInventoryLineRet ToInventorySiteLocationRef */
    {QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 129, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_inventory_transfer_line__TransferInventoryLineRet QuantityTransferred */
    {QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 156, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_inventory_transfer_line__TransferInventoryLineRet SerialNumber */
    {QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 176, QBX_NONE, QBX_NONE, 12, QBX_TO_STRING, 0},  /* qbd_inventory_transfer_line__TransferInventoryLineRet LotNumber */
    {QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 193, QBX_NONE, QBX_NONE, 17, QBX_TO_DATE, 0},  /* qbd_inventory_transfer_line__TransferInventoryLineRet ExpirationDateForSerialLotNumber */
    {QBX_TEXT_qbd_reference__FromInventorySiteLocationRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__FromInventorySiteLocationRef ListID */
    {QBX_TEXT_qbd_reference__FromInventorySiteLocationRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__FromInventorySiteLocationRef FullName */
    {QBX_TEXT_qbd_reference__ToInventorySiteLocationRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ToInventorySiteLocationRef ListID */
    {QBX_TEXT_qbd_reference__ToInventorySiteLocationRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ToInventorySiteLocationRef FullName */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_item_site__ItemSitesRet ListID */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 39, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_item_site__ItemSitesRet TimeCreated */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 56, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_item_site__ItemSitesRet TimeModified */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 73, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_item_site__ItemSitesRet EditSequence */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 95, QBX_O_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_item_site__ItemSitesRet ItemInventoryAssemblyRef */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 124, QBX_O_qbd_reference__ItemSitesRet_ItemInventoryRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_item_site__ItemSitesRet ItemInventoryRef */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 145, QBX_O_qbd_reference__ItemSitesRet_InventorySiteRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_item_site__ItemSitesRet InventorySiteRef */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 166, QBX_O_qbd_reference__ItemSitesRet_InventorySiteLocationRef, QBX_NONE, 24, QBX_TO_STRING, 0},  /* qbd_item_site__ItemSitesRet InventorySiteLocationRef */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 195, QBX_NONE, QBX_NONE, 15, QBX_TO_NUMBER, 0},  /* qbd_item_site__ItemSitesRet ReorderLevel */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 215, QBX_NONE, QBX_NONE, 17, QBX_TO_NUMBER, 0},  /* qbd_item_site__ItemSitesRet QuantityOnHand */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 237, QBX_NONE, QBX_NONE, 27, QBX_TO_NUMBER, 0},  /* qbd_item_site__ItemSitesRet QuantityOnPurchaseOrders */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 269, QBX_NONE, QBX_NONE, 24, QBX_TO_NUMBER, 0},  /* qbd_item_site__ItemSitesRet QuantityOnSalesOrders */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 298, QBX_NONE, QBX_NONE, 46, QBX_TO_NUMBER, 0},  /* qbd_item_site__ItemSitesRet QuantityToBeBuiltByPendingBuildTxns */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 349, QBX_NONE, QBX_NONE, 45, QBX_TO_NUMBER, 0},  /* qbd_item_site__ItemSitesRet QuantityRequiredByPendingBuildTxns */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 399, QBX_NONE, QBX_NONE, 29, QBX_TO_NUMBER, 0},  /* qbd_item_site__ItemSitesRet QuantityOnPendingTransfers */
    {QBX_TEXT_qbd_item_site__ItemSitesRet + 433, QBX_NONE, QBX_NONE, 21, QBX_TO_NUMBER, 0},  /* qbd_item_site__ItemSitesRet AssemblyBuildPoint */
    {QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef ListID */
    {QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef FullName */
    {QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemSitesRet_ItemInventoryRef ListID */
    {QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemSitesRet_ItemInventoryRef FullName */
    {QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemSitesRet_InventorySiteRef ListID */
    {QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemSitesRet_InventorySiteRef FullName */
    {QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteLocationRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ItemSitesRet_InventorySiteLocationRef ListID */
    {QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteLocationRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ItemSitesRet_InventorySiteLocationRef FullName */
    {QBX_TEXT_qbd_barcode__BarCodeRet + 0, QBX_NONE, 4, 11, QBX_TO_ENUM, 0},  /* qbd_barcode__BarCodeRet ListType */
    {QBX_TEXT_qbd_barcode__BarCodeRet + 16, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_barcode__BarCodeRet ListID */
    {QBX_TEXT_qbd_barcode__BarCodeRet + 53, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_barcode__BarCodeRet FullName */
    {QBX_TEXT_qbd_transfer__TransferRet + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_transfer__TransferRet TxnID */
    {QBX_TEXT_qbd_transfer__TransferRet + 38, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_transfer__TransferRet TimeCreated */
    {QBX_TEXT_qbd_transfer__TransferRet + 55, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_transfer__TransferRet TimeModified */
    {QBX_TEXT_qbd_transfer__TransferRet + 72, QBX_NONE, QBX_NONE, 17, QBX_TO_STRING, 0},  /* qbd_transfer__TransferRet EditSequence */
    {0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED},  /* qbd_transfer__TransferRet TxnNumber */
    {QBX_TEXT_qbd_transfer__TransferRet + 94, QBX_NONE, QBX_NONE, 18, QBX_TO_DATE, 0},  /* qbd_transfer__TransferRet TxnDate */
    {QBX_TEXT_qbd_transfer__TransferRet + 117, QBX_O_qbd_reference__TransferFromAccountRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_transfer__TransferRet TransferFromAccountRef */
    {QBX_TEXT_qbd_transfer__TransferRet + 138, QBX_NONE, QBX_NONE, 23, QBX_TO_DECIMAL, 0},  /* qbd_transfer__TransferRet FromAccountBalance */
    {QBX_TEXT_qbd_transfer__TransferRet + 166, QBX_O_qbd_reference__TransferToAccountRef, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_transfer__TransferRet TransferToAccountRef */
    {QBX_TEXT_qbd_transfer__TransferRet + 187, QBX_NONE, QBX_NONE, 23, QBX_TO_DECIMAL, 0},  /* qbd_transfer__TransferRet ToAccountBalance */
    {QBX_TEXT_qbd_transfer__TransferRet + 215, QBX_O_qbd_reference__ClassRef, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_transfer__TransferRet ClassRef */
    {QBX_TEXT_qbd_transfer__TransferRet + 228, QBX_NONE, QBX_NONE, 9, QBX_TO_DECIMAL, 0},  /* qbd_transfer__TransferRet Amount */
    {QBX_TEXT_qbd_transfer__TransferRet + 242, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_transfer__TransferRet Memo */
    {QBX_TEXT_qbd_reference__TransferFromAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__TransferFromAccountRef ListID */
    {QBX_TEXT_qbd_reference__TransferFromAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__TransferFromAccountRef FullName */
    {QBX_TEXT_qbd_reference__TransferToAccountRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__TransferToAccountRef ListID */
    {QBX_TEXT_qbd_reference__TransferToAccountRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__TransferToAccountRef FullName */
    {QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 73, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__GeneralSummaryReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 86, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__GeneralSummaryReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 102, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__GeneralSummaryReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 115, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__GeneralSummaryReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 131, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__GeneralSummaryReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 150, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__GeneralSummaryReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 177, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__GeneralSummaryReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 190, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__GeneralSummaryReportQueryRs ReportData */
    {QBX_TEXT_qbd_report_column__ColDesc + 0, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report_column__ColDesc @colID */
    {QBX_TEXT_qbd_report_column__ColDesc + 34, QBX_NONE, 72, 11, QBX_TO_ENUM, 0},  /* qbd_report_column__ColDesc @dataType */
    {QBX_TEXT_qbd_report_column__ColDesc + 50, QBX_O_qbd_report_column_title__ColTitle, QBX_NONE, 9, QBX_TO_STRING, QBX_LIST},  /* qbd_report_column__ColDesc ColTitle */
    {QBX_TEXT_qbd_report_column__ColDesc + 16, QBX_NONE, 73, 13, QBX_TO_ENUM, 0},  /* qbd_report_column__ColDesc ColType */
    {QBX_TEXT_qbd_report_column_title__ColTitle + 0, QBX_NONE, QBX_NONE, 12, QBX_TO_NUMBER, 0},  /* qbd_report_column_title__ColTitle @titleRow */
    {QBX_TEXT_qbd_report_column_title__ColTitle + 17, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report_column_title__ColTitle @value */
    {QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 61, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__JobReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 74, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__JobReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 90, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__JobReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 103, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__JobReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 119, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__JobReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 138, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__JobReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 165, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__JobReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 178, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__JobReportQueryRs ReportData */
    {QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 62, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__TimeReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 75, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__TimeReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 91, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__TimeReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 104, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__TimeReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 120, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__TimeReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 139, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__TimeReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 166, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__TimeReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 179, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__TimeReportQueryRs ReportData */
    {QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 63, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__AgingReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 76, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__AgingReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 92, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__AgingReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 105, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__AgingReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 121, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__AgingReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 140, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__AgingReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 167, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__AgingReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 180, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__AgingReportQueryRs ReportData */
    {QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 72, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__BudgetSummaryReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 85, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__BudgetSummaryReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 101, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__BudgetSummaryReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 114, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__BudgetSummaryReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 130, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__BudgetSummaryReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 149, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__BudgetSummaryReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 176, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__BudgetSummaryReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 189, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__BudgetSummaryReportQueryRs ReportData */
    {QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 72, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__GeneralDetailReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 85, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__GeneralDetailReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 101, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__GeneralDetailReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 114, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__GeneralDetailReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 130, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__GeneralDetailReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 149, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__GeneralDetailReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 176, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__GeneralDetailReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 189, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__GeneralDetailReportQueryRs ReportData */
    {QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 71, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__CustomDetailReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 84, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__CustomDetailReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 100, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__CustomDetailReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 113, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__CustomDetailReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 129, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__CustomDetailReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 148, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__CustomDetailReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 175, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__CustomDetailReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 188, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__CustomDetailReportQueryRs ReportData */
    {QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 72, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__CustomSummaryReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 85, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__CustomSummaryReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 101, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__CustomSummaryReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 114, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__CustomSummaryReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 130, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__CustomSummaryReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 149, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__CustomSummaryReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 176, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__CustomSummaryReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 189, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__CustomSummaryReportQueryRs ReportData */
    {QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 72, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__PayrollDetailReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 85, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__PayrollDetailReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 101, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__PayrollDetailReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 114, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__PayrollDetailReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 130, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__PayrollDetailReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 149, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__PayrollDetailReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 176, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__PayrollDetailReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 189, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__PayrollDetailReportQueryRs ReportData */
    {QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 73, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__PayrollSummaryReportQueryRs ReportTitle */
    {QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 86, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report__ReportRet__PayrollSummaryReportQueryRs ReportSubtitle */
    {QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 102, QBX_NONE, 71, 8, QBX_TO_ENUM, 0},  /* qbd_report__ReportRet__PayrollSummaryReportQueryRs ReportBasis */
    {QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 115, QBX_NONE, QBX_NONE, 11, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__PayrollSummaryReportQueryRs NumRows */
    {QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 131, QBX_NONE, QBX_NONE, 14, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__PayrollSummaryReportQueryRs NumColumns */
    {QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 150, QBX_NONE, QBX_NONE, 22, QBX_TO_NUMBER, 0},  /* qbd_report__ReportRet__PayrollSummaryReportQueryRs NumColTitleRows */
    {QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 177, QBX_O_qbd_report_column__ColDesc, QBX_NONE, 10, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__PayrollSummaryReportQueryRs ColDesc */
    {QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 190, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, QBX_LIST},  /* qbd_report__ReportRet__PayrollSummaryReportQueryRs ReportData */
    {QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 0, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_custom_field_definition__DataExtDefRet OwnerID */
    {QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 15, QBX_NONE, QBX_NONE, 16, QBX_TO_NUMBER, 0},  /* qbd_custom_field_definition__DataExtDefRet DataExtID */
    {QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 36, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_custom_field_definition__DataExtDefRet DataExtName */
    {QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 48, QBX_NONE, 14, 7, QBX_TO_ENUM, 0},  /* qbd_custom_field_definition__DataExtDefRet DataExtType */
    {QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 60, QBX_NONE, 74, 18, QBX_TO_ENUM, QBX_LIST},  /* qbd_custom_field_definition__DataExtDefRet AssignToObject */
    {QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 81, QBX_NONE, QBX_NONE, 27, QBX_TO_BOOLEAN, 0},  /* qbd_custom_field_definition__DataExtDefRet DataExtListRequire */
    {QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 113, QBX_NONE, QBX_NONE, 28, QBX_TO_BOOLEAN, 0},  /* qbd_custom_field_definition__DataExtDefRet DataExtTxnRequire */
    {QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 146, QBX_NONE, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_custom_field_definition__DataExtDefRet DataExtFormatString */
    {QBX_TEXT_qbd_custom_field_definition_deletion__DataExtDefDelRet + 0, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_custom_field_definition_deletion__DataExtDefDelRet OwnerID */
    {QBX_TEXT_qbd_custom_field_definition_deletion__DataExtDefDelRet + 15, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_custom_field_definition_deletion__DataExtDefDelRet DataExtName */
    {QBX_TEXT_qbd_custom_field_definition_deletion__DataExtDefDelRet + 27, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_custom_field_definition_deletion__DataExtDefDelRet TimeDeleted */
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 0, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_custom_field_deletion__DataExtDelRet OwnerID */
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 15, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_custom_field_deletion__DataExtDelRet DataExtName */
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 27, QBX_NONE, 75, 11, QBX_TO_ENUM, 0},  /* qbd_custom_field_deletion__DataExtDelRet ListDataExtType */
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 43, QBX_O_qbd_reference__ListObjRef, QBX_NONE, 13, QBX_TO_STRING, 0},  /* qbd_custom_field_deletion__DataExtDelRet ListObjRef */
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 61, QBX_NONE, 76, 18, QBX_TO_ENUM, 0},  /* qbd_custom_field_deletion__DataExtDelRet TxnDataExtType */
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 84, QBX_NONE, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_custom_field_deletion__DataExtDelRet TxnID */
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 105, QBX_NONE, QBX_NONE, 20, QBX_TO_STRING, 0},  /* qbd_custom_field_deletion__DataExtDelRet TxnLineID */
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 130, QBX_NONE, 77, 12, QBX_TO_ENUM, 0},  /* qbd_custom_field_deletion__DataExtDelRet OtherDataExtType */
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 147, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_custom_field_deletion__DataExtDelRet TimeDeleted */
    {QBX_TEXT_qbd_reference__ListObjRef + 0, QBX_NONE, QBX_NONE, 5, QBX_TO_STRING, 0},  /* qbd_reference__ListObjRef ListID */
    {QBX_TEXT_qbd_reference__ListObjRef + 10, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_reference__ListObjRef FullName */
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 0, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_data_event_subscription__DataEventSubscriptionRet SubscriberID */
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 20, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_data_event_subscription__DataEventSubscriptionRet TimeCreated */
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 37, QBX_NONE, QBX_NONE, 18, QBX_TO_DATETIME, 0},  /* qbd_data_event_subscription__DataEventSubscriptionRet TimeLastProcessed */
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 60, QBX_O_qbd_com_callback_info__COMCallbackInfo, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_data_event_subscription__DataEventSubscriptionRet COMCallbackInfo */
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 83, QBX_NONE, 78, 17, QBX_TO_ENUM, 0},  /* qbd_data_event_subscription__DataEventSubscriptionRet DeliveryPolicy */
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 105, QBX_NONE, 79, 18, QBX_TO_ENUM, 0},  /* qbd_data_event_subscription__DataEventSubscriptionRet TrackLostEvents */
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 128, QBX_NONE, QBX_NONE, 19, QBX_TO_BOOLEAN, 0},  /* qbd_data_event_subscription__DataEventSubscriptionRet DeliverOwnEvents */
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 152, QBX_O_qbd_list_event_subscription__ListEventSubscription, QBX_NONE, 25, QBX_TO_STRING, QBX_LIST},  /* qbd_data_event_subscription__DataEventSubscriptionRet ListEventSubscription */
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 180, QBX_O_qbd_transaction_event_subscription__TxnEventSubscription, QBX_NONE, 32, QBX_TO_STRING, QBX_LIST},  /* qbd_data_event_subscription__DataEventSubscriptionRet TxnEventSubscription */
    {QBX_TEXT_qbd_com_callback_info__COMCallbackInfo + 0, QBX_NONE, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_com_callback_info__COMCallbackInfo AppName */
    {QBX_TEXT_qbd_com_callback_info__COMCallbackInfo + 15, QBX_NONE, QBX_NONE, 9, QBX_TO_STRING, 0},  /* qbd_com_callback_info__COMCallbackInfo ProgID */
    {QBX_TEXT_qbd_com_callback_info__COMCallbackInfo + 29, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_com_callback_info__COMCallbackInfo CLSID */
    {QBX_TEXT_qbd_list_event_subscription__ListEventSubscription + 0, QBX_NONE, 4, 17, QBX_TO_ENUM, QBX_LIST},  /* qbd_list_event_subscription__ListEventSubscription ListEventType */
    {QBX_TEXT_qbd_list_event_subscription__ListEventSubscription + 20, QBX_NONE, 5, 22, QBX_TO_ENUM, QBX_LIST},  /* qbd_list_event_subscription__ListEventSubscription ListEventOperation */
    {QBX_TEXT_qbd_transaction_event_subscription__TxnEventSubscription + 0, QBX_NONE, 6, 24, QBX_TO_ENUM, QBX_LIST},  /* qbd_transaction_event_subscription__TxnEventSubscription TxnEventType */
    {QBX_TEXT_qbd_transaction_event_subscription__TxnEventSubscription + 27, QBX_NONE, 7, 29, QBX_TO_ENUM, QBX_LIST},  /* qbd_transaction_event_subscription__TxnEventSubscription TxnEventOperation */
    {QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet + 0, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_ui_event_subscription__UIEventSubscriptionRet SubscriberID */
    {QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet + 20, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_ui_event_subscription__UIEventSubscriptionRet TimeCreated */
    {QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet + 37, QBX_NONE, QBX_NONE, 18, QBX_TO_DATETIME, 0},  /* qbd_ui_event_subscription__UIEventSubscriptionRet TimeLastProcessed */
    {QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet + 60, QBX_O_qbd_com_callback_info__COMCallbackInfo, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_ui_event_subscription__UIEventSubscriptionRet COMCallbackInfo */
    {QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet + 83, QBX_NONE, 78, 17, QBX_TO_ENUM, 0},  /* qbd_ui_event_subscription__UIEventSubscriptionRet DeliveryPolicy */
    {QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet + 105, QBX_O_qbd_company_file_event_subscription__CompanyFileEventSubscription, QBX_NONE, 31, QBX_TO_STRING, 0},  /* qbd_ui_event_subscription__UIEventSubscriptionRet CompanyFileEventSubscription */
    {QBX_TEXT_qbd_company_file_event_subscription__CompanyFileEventSubscription + 0, QBX_NONE, 8, 29, QBX_TO_ENUM, QBX_LIST},  /* qbd_company_file_event_subscription__CompanyFileEventSubscription CompanyFileEventOperation */
    {QBX_TEXT_qbd_ui_extension_subscription__UIExtensionSubscriptionRet + 0, QBX_NONE, QBX_NONE, 15, QBX_TO_STRING, 0},  /* qbd_ui_extension_subscription__UIExtensionSubscriptionRet SubscriberID */
    {QBX_TEXT_qbd_ui_extension_subscription__UIExtensionSubscriptionRet + 20, QBX_NONE, QBX_NONE, 12, QBX_TO_DATETIME, 0},  /* qbd_ui_extension_subscription__UIExtensionSubscriptionRet TimeCreated */
    {QBX_TEXT_qbd_ui_extension_subscription__UIExtensionSubscriptionRet + 37, QBX_NONE, QBX_NONE, 18, QBX_TO_DATETIME, 0},  /* qbd_ui_extension_subscription__UIExtensionSubscriptionRet TimeLastProcessed */
    {QBX_TEXT_qbd_ui_extension_subscription__UIExtensionSubscriptionRet + 60, QBX_O_qbd_com_callback_info__COMCallbackInfo, QBX_NONE, 18, QBX_TO_STRING, 0},  /* qbd_ui_extension_subscription__UIExtensionSubscriptionRet COMCallbackInfo */
    {QBX_TEXT_qbd_ui_extension_subscription__UIExtensionSubscriptionRet + 83, QBX_O_qbd_menu_extension_subscription__MenuExtensionSubscription, QBX_NONE, 28, QBX_TO_STRING, 0},  /* qbd_ui_extension_subscription__UIExtensionSubscriptionRet MenuExtensionSubscription */
    {QBX_TEXT_qbd_menu_extension_subscription__MenuExtensionSubscription + 0, QBX_NONE, 80, 12, QBX_TO_ENUM, 0},  /* qbd_menu_extension_subscription__MenuExtensionSubscription AddToMenu */
    {QBX_TEXT_qbd_menu_extension_subscription__MenuExtensionSubscription + 17, QBX_O_qbd_submenu__Submenu, QBX_NONE, 10, QBX_TO_STRING, 0},  /* qbd_menu_extension_subscription__MenuExtensionSubscription Submenu */
    {QBX_TEXT_qbd_menu_extension_subscription__MenuExtensionSubscription + 32, QBX_O_qbd_menu_item__MenuItem, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_menu_extension_subscription__MenuExtensionSubscription MenuItem */
    {QBX_TEXT_qbd_submenu__Submenu + 0, QBX_O_qbd_display_condition__DisplayCondition, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_submenu__Submenu DisplayCondition */
    {QBX_TEXT_qbd_submenu__Submenu + 24, QBX_O_qbd_menu_item__MenuItem, QBX_NONE, 12, QBX_TO_STRING, QBX_LIST},  /* qbd_submenu__Submenu MenuItem */
    {QBX_TEXT_qbd_display_condition__DisplayCondition + 0, QBX_NONE, 81, 12, QBX_TO_ENUM, QBX_LIST},  /* qbd_display_condition__DisplayCondition VisibleIf */
    {QBX_TEXT_qbd_display_condition__DisplayCondition + 15, QBX_NONE, 81, 15, QBX_TO_ENUM, QBX_LIST},  /* qbd_display_condition__DisplayCondition VisibleIfNot */
    {QBX_TEXT_qbd_display_condition__DisplayCondition + 33, QBX_NONE, 81, 12, QBX_TO_ENUM, QBX_LIST},  /* qbd_display_condition__DisplayCondition EnabledIf */
    {QBX_TEXT_qbd_display_condition__DisplayCondition + 48, QBX_NONE, 81, 15, QBX_TO_ENUM, QBX_LIST},  /* qbd_display_condition__DisplayCondition EnabledIfNot */
    {QBX_TEXT_qbd_menu_item__MenuItem + 0, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_menu_item__MenuItem MenuText */
    {QBX_TEXT_qbd_menu_item__MenuItem + 16, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_menu_item__MenuItem EventTag */
    {QBX_TEXT_qbd_menu_item__MenuItem + 32, QBX_O_qbd_display_condition__DisplayCondition, QBX_NONE, 19, QBX_TO_STRING, 0},  /* qbd_menu_item__MenuItem DisplayCondition */
    {QBX_TEXT_qbd_report_data_row__DataRow + 14, QBX_NONE, QBX_NONE, 12, QBX_TO_NUMBER, 0},  /* qbd_report_data_row__DataRow @rowNumber */
    {QBX_TEXT_qbd_report_data_row__DataRow + 31, QBX_O_qbd_report_row_descriptor__RowData, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_report_data_row__DataRow RowData */
    {QBX_TEXT_qbd_report_data_row__DataRow + 52, QBX_O_qbd_report_cell__ColData, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_report_data_row__DataRow ColData */
    {QBX_TEXT_qbd_report_row_descriptor__RowData + 0, QBX_NONE, 82, 7, QBX_TO_ENUM, 0},  /* qbd_report_row_descriptor__RowData @rowType */
    {QBX_TEXT_qbd_report_row_descriptor__RowData + 12, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report_row_descriptor__RowData @value */
    {QBX_TEXT_qbd_report_cell__ColData + 0, QBX_NONE, QBX_NONE, 11, QBX_TO_STRING, 0},  /* qbd_report_cell__ColData @colID */
    {QBX_TEXT_qbd_report_cell__ColData + 16, QBX_NONE, QBX_NONE, 8, QBX_TO_STRING, 0},  /* qbd_report_cell__ColData @value */
    {QBX_TEXT_qbd_report_cell__ColData + 29, QBX_NONE, 83, 11, QBX_TO_ENUM, 0},  /* qbd_report_cell__ColData @dataType */
    {QBX_TEXT_qbd_report_text_row__TextRow + 14, QBX_NONE, QBX_NONE, 12, QBX_TO_NUMBER, 0},  /* qbd_report_text_row__TextRow @rowNumber */
    {QBX_TEXT_qbd_report_text_row__TextRow + 31, QBX_NONE, QBX_NONE, 7, QBX_TO_STRING, 0},  /* qbd_report_text_row__TextRow @value */
    {QBX_TEXT_qbd_report_subtotal_row__SubtotalRow + 18, QBX_NONE, QBX_NONE, 12, QBX_TO_NUMBER, 0},  /* qbd_report_subtotal_row__SubtotalRow @rowNumber */
    {QBX_TEXT_qbd_report_subtotal_row__SubtotalRow + 35, QBX_O_qbd_report_row_descriptor__RowData, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_report_subtotal_row__SubtotalRow RowData */
    {QBX_TEXT_qbd_report_subtotal_row__SubtotalRow + 56, QBX_O_qbd_report_cell__ColData, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_report_subtotal_row__SubtotalRow ColData */
    {QBX_TEXT_qbd_report_total_row__TotalRow + 15, QBX_NONE, QBX_NONE, 12, QBX_TO_NUMBER, 0},  /* qbd_report_total_row__TotalRow @rowNumber */
    {QBX_TEXT_qbd_report_total_row__TotalRow + 32, QBX_O_qbd_report_row_descriptor__RowData, QBX_NONE, 16, QBX_TO_STRING, 0},  /* qbd_report_total_row__TotalRow RowData */
    {QBX_TEXT_qbd_report_total_row__TotalRow + 53, QBX_O_qbd_report_cell__ColData, QBX_NONE, 8, QBX_TO_STRING, QBX_LIST},  /* qbd_report_total_row__TotalRow ColData */
    {0, 0, 0, 0, 0, 0}
};
/* The fields of each object in output order. */
static const uint16_t qbx_field_order[] = {
    0, 1, 2, 3, 4, 5, /* qbd_signon_app_cert__SignonAppCertRs */
    0, 1, 2, 3, 4, 5, /* qbd_signon_desktop__SignonDesktopRs */
    0, 1, 2, 3, 4, 5, /* qbd_signon_ticket__SignonTicketRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_list_deletion__ListDelRs */
    0, 1, 2, 3, 4, 5, 6, /* qbd_list_merge__ListMergeRs */
    0, 1, 2, /* qbd_merged_from__MergedFrom */
    0, 1, 2, 3, 4, /* qbd_merged_to__MergedTo */
    0, 1, 2, 3, 8, 4, 5, 6, 7, /* qbd_transaction_deletion__TxnDelRs */
    0, 1, 2, 3, 9, 4, 5, 6, 7, 8, /* qbd_transaction_void__TxnVoidRs */
    0, 1, 2, 3, 4, 5, 6, /* qbd_data_event__DataEvent */
    0, 1, 2, 3, /* qbd_host_info__HostInfo */
    0, 1, 2, 3, /* qbd_list_event__ListEvent */
    0, 1, 2, 3, /* qbd_transaction_event__TxnEvent */
    0, 1, 2, /* qbd_ui_event__UIEvent */
    0, 1, 2, /* qbd_company_file_event__CompanyFileEvent */
    0, 1, 2, 3, /* qbd_ui_extension_event__UIExtensionEvent */
    0, 1, 2, 3, /* qbd_current_window__CurrentWindow */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_host__HostRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, /* qbd_list_meta_data__ListMetaData */
    0, /* qbd_list_capacity__AccountMetaData */
    0, /* qbd_list_capacity__BillingRateMetaData */
    0, /* qbd_list_capacity__ClassMetaData */
    0, /* qbd_list_capacity__CustomerMsgMetaData */
    0, /* qbd_list_capacity__CustomerTypeMetaData */
    0, /* qbd_list_capacity__EntityMetaData */
    0, /* qbd_list_capacity__ItemMetaData */
    0, /* qbd_list_capacity__JobTypeMetaData */
    0, /* qbd_list_capacity__PaymentMethodMetaData */
    0, /* qbd_list_capacity__PayrollItemMetaData */
    0, /* qbd_list_capacity__PriceLevelMetaData */
    0, /* qbd_list_capacity__SalesRepMetaData */
    0, /* qbd_list_capacity__SalesTaxCodeMetaData */
    0, /* qbd_list_capacity__ShipMethodMetaData */
    0, /* qbd_list_capacity__TemplateMetaData */
    0, /* qbd_list_capacity__TermsMetaData */
    0, /* qbd_list_capacity__ToDoMetaData */
    0, /* qbd_list_capacity__VehicleMetaData */
    0, /* qbd_list_capacity__VendorTypeMetaData */
    4, 7, 0, 1, 2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, /* qbd_company__CompanyRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_address__Address */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_address__LegalAddress */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_address__CompanyAddressForCustomer */
    0, /* qbd_subscribed_service__SubscribedServices */
    0, 1, 2, /* qbd_service__Service */
    0, 1, /* qbd_accountant_copy__AccountantCopy */
    0, 1, 2, 3, /* qbd_custom_field__DataExtRet */
    0, 1, /* qbd_company_activity__CompanyActivityRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, /* qbd_preferences__PreferencesRet */
    0, 1, 2, 3, 4, 5, 6, /* qbd_accounting_preferences__AccountingPreferences */
    0, 1, 2, 3, 4, 5, 6, /* qbd_finance_charge_preferences__FinanceChargePreferences */
    0, 1, /* qbd_reference__FinanceChargeAccountRef */
    0, 1, 2, /* qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences */
    0, 1, /* qbd_multi_currency_preferences__MultiCurrencyPreferences */
    0, 1, /* qbd_reference__HomeCurrencyRef */
    0, 1, /* qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences */
    0, 1, 2, 3, /* qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences */
    0, 1, /* qbd_reference__DefaultDiscountAccountRef */
    0, 1, /* qbd_reports_preferences__ReportsPreferences */
    0, 1, 2, 3, 4, 5, /* qbd_sales_and_customers_preferences__SalesAndCustomersPreferences */
    0, 1, /* qbd_reference__DefaultShipMethodRef */
    0, 1, /* qbd_price_levels__PriceLevels */
    0, 1, 2, 3, 4, 5, 6, /* qbd_sales_tax_preferences__SalesTaxPreferences */
    0, 1, /* qbd_reference__DefaultItemSalesTaxRef */
    0, 1, /* qbd_reference__DefaultTaxableSalesTaxCodeRef */
    0, 1, /* qbd_reference__DefaultNonTaxableSalesTaxCodeRef */
    0, /* qbd_time_tracking_preferences__TimeTrackingPreferences */
    0, 1, 2, /* qbd_current_app_access_rights__CurrentAppAccessRights */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, /* qbd_account__AccountRet */
    0, 1, /* qbd_reference__ParentRef */
    0, 1, /* qbd_reference__SalesTaxCodeRef */
    0, 1, /* qbd_tax_line_info__TaxLineInfoRet */
    0, 1, /* qbd_reference__CurrencyRef */
    0, 1, /* qbd_account_tax_line__AccountTaxLineInfoRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_lead__LeadRet */
    0, 1, /* qbd_custom_contact_field__AdditionalContactRef */
    0, 1, 2, 3, /* qbd_lead_location__LocationsRet */
    0, 1, 2, 3, 4, /* qbd_lead_address__LeadAddress */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_lead_contact__LeadContactsRet */
    17, 19, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, /* qbd_customer__CustomerRet */
    0, 1, /* qbd_reference__ClassRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_address__BillAddress */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_address__ShipAddress */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, /* qbd_shipping_address__ShipToAddress */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_contact__ContactsRet */
    0, 1, /* qbd_reference__CustomerTypeRef */
    0, 1, /* qbd_reference__TermsRef */
    0, 1, /* qbd_reference__SalesRepRef */
    0, 1, /* qbd_reference__CustomerAdd_SalesTaxCodeRef */
    0, 1, /* qbd_reference__CustomerAdd_ItemSalesTaxRef */
    0, 1, /* qbd_reference__PreferredPaymentMethodRef */
    0, 1, 2, 3, 4, 5, /* qbd_credit_card__CreditCardInfo */
    0, 1, /* qbd_reference__JobTypeRef */
    0, 1, 2, /* qbd_note__AdditionalNotesRet */
    0, 1, /* qbd_reference__PriceLevelRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, /* qbd_employee__EmployeeRet */
    0, 1, /* qbd_reference__SupervisorRef */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_employee_address__EmployeeAddress */
    0, 1, /* qbd_emergency_contact_set__EmergencyContacts */
    0, 1, 2, /* qbd_emergency_contact__PrimaryContact */
    0, 1, 2, /* qbd_emergency_contact__SecondaryContact */
    0, 1, /* qbd_reference__BillingRateRef */
    0, 2, 4, 6, 10, 11, 1, 3, 5, 7, 8, 9, /* qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo */
    0, 1, 2, /* qbd_earnings__Earnings */
    0, 1, /* qbd_reference__PayrollItemWageRef */
    6, 0, 1, 2, 3, 4, 5, 7, /* qbd_sick_hours__EmployeePayrollInfo_SickHours */
    6, 0, 1, 2, 3, 4, 5, 7, /* qbd_vacation_hours__EmployeePayrollInfo_VacationHours */
    12, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, /* qbd_other_name__OtherNameRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_address__OtherNameAddress */
    7, 15, 0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, /* qbd_vendor__VendorRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_address__VendorAddress */
    0, 1, /* qbd_reference__VendorTypeRef */
    0, 1, /* qbd_reference__SalesTaxReturnRef */
    0, 1, /* qbd_reference__TaxOnPurchasesAccountRef */
    0, 1, /* qbd_reference__TaxOnSalesAccountRef */
    0, 1, /* qbd_reference__PrefillAccountRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_standard_term__StandardTermsRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_date_driven_term__DateDrivenTermsRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_class__ClassRet */
    0, 1, 2, 3, 4, 5, 6, /* qbd_sales_representative__SalesRepRet */
    0, 1, /* qbd_reference__SalesRepEntityRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_customer_type__CustomerTypeRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_vendor_type__VendorTypeRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_job_type__JobTypeRet */
    0, 1, 2, 3, 4, 5, /* qbd_customer_message__CustomerMsgRet */
    0, 1, 2, 3, 4, 5, 6, /* qbd_payment_method__PaymentMethodRet */
    0, 1, 2, 3, 4, 5, /* qbd_shipping_method__ShipMethodRet */
    8, 0, 1, 2, 3, 4, 5, 6, 7, 9, /* qbd_sales_tax_code__SalesTaxCodeRet */
    0, 1, /* qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, /* qbd_to_do__ToDoRet */
    0, 1, /* qbd_reference__CustomerRef */
    0, 1, /* qbd_reference__EmployeeRef */
    0, 1, /* qbd_reference__LeadRef */
    0, 1, /* qbd_reference__VendorRef */
    12, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, /* qbd_service_item__ItemServiceRet */
    0, 1, /* qbd_reference__UnitOfMeasureSetRef */
    0, 1, 2, 3, /* qbd_sales_or_purchase_details__SalesOrPurchase */
    0, 1, /* qbd_reference__AccountRef */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_sales_and_purchase_details__SalesAndPurchase */
    0, 1, /* qbd_reference__IncomeAccountRef */
    0, 1, /* qbd_reference__PurchaseTaxCodeRef */
    0, 1, /* qbd_reference__ExpenseAccountRef */
    0, 1, /* qbd_reference__PrefVendorRef */
    13, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, /* qbd_non_inventory_item__ItemNonInventoryRet */
    11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, /* qbd_other_charge_item__ItemOtherChargeRet */
    13, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, /* qbd_inventory_item__ItemInventoryRet */
    0, 1, /* qbd_reference__COGSAccountRef */
    0, 1, /* qbd_reference__AssetAccountRef */
    13, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, /* qbd_inventory_assembly_item__ItemInventoryAssemblyRet */
    0, 1, /* qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine */
    0, 1, /* qbd_reference__ItemInventoryRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, /* qbd_fixed_asset_item__ItemFixedAssetRet */
    0, 1, 2, 3, /* qbd_fixed_asset_sales_details__FixedAssetSalesInfo */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_subtotal_item__ItemSubtotalRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, /* qbd_discount_item__ItemDiscountRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, /* qbd_payment_item__ItemPaymentRet */
    0, 1, /* qbd_reference__DepositToAccountRef */
    0, 1, /* qbd_reference__PaymentMethodRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, /* qbd_sales_tax_item__ItemSalesTaxRet */
    0, 1, /* qbd_reference__TaxVendorRef */
    0, 1, /* qbd_reference__SalesTaxReturnLineRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_sales_tax_group_item__ItemSalesTaxGroupRet */
    0, 1, /* qbd_reference__ItemSalesTaxRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, /* qbd_item_group__ItemGroupRet */
    0, 1, 2, /* qbd_item_group_member__ItemGroupLine */
    0, 1, /* qbd_reference__ItemRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_payroll_wage_item__PayrollItemWageRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_payroll_non_wage_item__PayrollItemNonWageRet */
    0, 1, /* qbd_reference__LiabilityAccountRef */
    0, 1, 2, 3, 4, 5, 6, /* qbd_template__TemplateRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_price_level__PriceLevelRet */
    0, 1, 2, /* qbd_per_item_price_level__PriceLevelPerItemRet */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_billing_rate__BillingRateRet */
    0, 1, 2, /* qbd_per_item_billing_rate__BillingRatePerItemRet */
    0, 1, 2, 3, 4, 5, 6, /* qbd_vehicle__VehicleRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_unit_of_measure_set__UnitOfMeasureSetRet */
    0, 1, /* qbd_base_unit__BaseUnit */
    0, 1, 2, /* qbd_related_unit__RelatedUnit */
    0, 1, /* qbd_default_unit__DefaultUnit */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, /* qbd_workers_comp_code__WorkersCompCodeRet */
    0, 1, /* qbd_rate_history__RateHistory */
    0, 1, 2, /* qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet */
    0, 1, 2, /* qbd_category_account_mapping__CategoryAccountMapping */
    0, 1, /* qbd_reference__MappingAccount_AccountRef */
    0, 1, 2, /* qbd_sales_tax_return__SalesTaxReturnRet */
    0, 1, 2, /* qbd_sales_tax_return_line__SalesTaxReturnLineRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_currency__CurrencyRet */
    0, 1, 2, 3, /* qbd_currency_format__CurrencyFormat */
    0, 1, /* qbd_payroll_last_period__PayrollLastPeriodRet */
    14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, /* qbd_inventory_site__InventorySiteRet */
    0, 1, /* qbd_reference__ParentSiteRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_site_address__SiteAddress */
    4, 12, 14, 38, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 39, 40, 41, 42, 43, 44, 45, 46, 47, /* qbd_invoice__InvoiceRet */
    0, 1, /* qbd_reference__ARAccountRef */
    0, 1, /* qbd_reference__TemplateRef */
    0, 1, /* qbd_reference__ShipMethodRef */
    0, 1, /* qbd_reference__CustomerMsgRef */
    0, 1, /* qbd_reference__CustomerSalesTaxCodeRef */
    0, 1, 2, 3, 4, 5, /* qbd_linked_transaction__LinkedTxn */
    10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, /* qbd_invoice_line__InvoiceLineRet */
    0, 1, /* qbd_reference__OverrideUOMSetRef */
    0, 1, /* qbd_reference__InventorySiteRef */
    0, 1, /* qbd_reference__InventorySiteLocationRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_invoice_line_group__InvoiceLineGroupRet */
    0, 1, /* qbd_reference__ItemGroupRef */
    4, 11, 13, 31, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38, /* qbd_estimate__EstimateRet */
    10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, /* qbd_estimate_line__EstimateLineRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_estimate_line_group__EstimateLineGroupRet */
    4, 11, 13, 35, 43, 44, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 37, 38, 39, 40, 41, 42, 45, 46, 47, /* qbd_sales_order__SalesOrderRet */
    10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, /* qbd_sales_order_line__SalesOrderLineRet */
    10, 11, 12, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_sales_order_line_group__SalesOrderLineGroupRet */
    4, 11, 13, 34, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 35, 36, 37, 38, 39, 40, 41, 42, /* qbd_sales_receipt__SalesReceiptRet */
    0, 1, /* qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, /* qbd_credit_card_transaction_response__CreditCardTxnResultInfo */
    10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, /* qbd_sales_receipt_line__SalesReceiptLineRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_sales_receipt_line_group__SalesReceiptLineGroupRet */
    4, 12, 14, 36, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 37, 38, 39, 40, 41, 42, 43, /* qbd_credit_memo__CreditMemoRet */
    10, 20, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, /* qbd_credit_memo_line__CreditMemoLineRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_credit_memo_line_group__CreditMemoLineGroupRet */
    4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, /* qbd_receive_payment__ReceivePaymentRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_target_transaction__AppliedToTxnRet */
    0, 1, /* qbd_reference__DiscountAccountRef */
    0, 1, /* qbd_reference__DiscountClassRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_payment_to_deposit__ReceivePaymentToDepositRet */
    4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, /* qbd_charge__ChargeRet */
    4, 13, 15, 31, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38, 39, /* qbd_purchase_order__PurchaseOrderRet */
    0, 1, /* qbd_reference__ShipToEntityRef */
    10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, /* qbd_purchase_order_line__PurchaseOrderLineRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_purchase_order_line_group__PurchaseOrderLineGroupRet */
    4, 18, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, /* qbd_bill__BillRet */
    0, 1, /* qbd_reference__APAccountRef */
    3, 0, 1, 2, 4, 5, 6, 7, 8, 9, 10, /* qbd_expense_line__ExpenseLineRet */
    13, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, /* qbd_item_line__ItemLineRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_item_group_line__ItemGroupLineRet */
    0, 1, 2, /* qbd_custom_field__DataExt */
    4, 15, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, /* qbd_item_receipt__ItemReceiptRet */
    4, 14, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, /* qbd_vendor_credit__VendorCreditRet */
    4, 16, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, /* qbd_bill_check_payment__BillPaymentCheckRet */
    0, 1, /* qbd_reference__PayeeEntityRef */
    0, 1, /* qbd_reference__BankAccountRef */
    4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, /* qbd_bill_credit_card_payment__BillPaymentCreditCardRet */
    0, 1, /* qbd_reference__CreditCardAccountRef */
    0, 1, /* qbd_bill_to_pay__BillToPayRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_payable_bill__BillToPay */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_applicable_credit__CreditToApply */
    4, 12, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, /* qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet */
    0, 1, /* qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef */
    0, 1, /* qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, /* qbd_address__SalesTaxPaymentCheckAdd_Address */
    0, 1, 2, 3, /* qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet */
    0, 1, 2, 3, /* qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet */
    0, 1, 2, /* qbd_sales_tax_payable__SalesTaxPayableRet */
    0, 1, /* qbd_sales_tax_payable_line__SalesTaxPayableLineRet */
    4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, /* qbd_inventory_adjustment__InventoryAdjustmentRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_inventory_adjustment_line__InventoryAdjustmentLineRet */
    4, 15, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, /* qbd_time_tracking_activity__TimeTrackingRet */
    0, 1, /* qbd_reference__EntityRef */
    0, 1, /* qbd_reference__ItemServiceRef */
    4, 15, 18, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 20, 21, 22, 23, 24, 25, /* qbd_check__CheckRet */
    4, 14, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, /* qbd_credit_card_charge__CreditCardChargeRet */
    4, 14, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, /* qbd_credit_card_credit__CreditCardCreditRet */
    4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, /* qbd_journal_entry__JournalEntryRet */
    0, 4, 1, 2, 3, 5, 6, 7, 8, 9, /* qbd_journal_debit_line__JournalDebitLine */
    0, 4, 1, 2, 3, 5, 6, 7, 8, 9, /* qbd_journal_credit_line__JournalCreditLine */
    4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, /* qbd_deposit__DepositRet */
    0, 1, 2, 3, /* qbd_deposit_cash_back_line__CashBackInfoRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, /* qbd_deposit_line__DepositLineRet */
    0, 1, 2, 3, 4, /* qbd_deleted_list_object__ListDeletedRet */
    0, 1, 2, 3, 4, /* qbd_deleted_transaction__TxnDeletedRet */
    0, 1, /* qbd_data_event_recovery_info__DataEventRecoveryInfoRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, /* qbd_transaction__TransactionRet */
    4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, /* qbd_build_assembly__BuildAssemblyRet */
    0, 1, /* qbd_reference__ItemInventoryAssemblyRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_component_item_line__ComponentItemLineRet */
    0, 1, 2, /* qbd_buildable_assembly__ItemAssembliesCanBuildRet */
    4, 15, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, /* qbd_credit_card_refund__ARRefundCreditCardRet */
    0, 1, /* qbd_reference__RefundFromAccountRef */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_credit_transaction__RefundAppliedToTxnRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, /* qbd_vehicle_mileage__VehicleMileageRet */
    0, 1, /* qbd_reference__VehicleRef */
    4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, /* qbd_inventory_transfer__TransferInventoryRet */
    0, 1, /* qbd_reference__FromInventorySiteRef */
    0, 1, /* qbd_reference__ToInventorySiteRef */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_inventory_transfer_line__TransferInventoryLineRet */
    0, 1, /* qbd_reference__FromInventorySiteLocationRef */
    0, 1, /* qbd_reference__ToInventorySiteLocationRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, /* qbd_item_site__ItemSitesRet */
    0, 1, /* qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef */
    0, 1, /* qbd_reference__ItemSitesRet_ItemInventoryRef */
    0, 1, /* qbd_reference__ItemSitesRet_InventorySiteRef */
    0, 1, /* qbd_reference__ItemSitesRet_InventorySiteLocationRef */
    0, 1, 2, /* qbd_barcode__BarCodeRet */
    4, 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, /* qbd_transfer__TransferRet */
    0, 1, /* qbd_reference__TransferFromAccountRef */
    0, 1, /* qbd_reference__TransferToAccountRef */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__GeneralSummaryReportQueryRs */
    0, 3, 1, 2, /* qbd_report_column__ColDesc */
    0, 1, /* qbd_report_column_title__ColTitle */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__JobReportQueryRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__TimeReportQueryRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__AgingReportQueryRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__BudgetSummaryReportQueryRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__GeneralDetailReportQueryRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__CustomDetailReportQueryRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__CustomSummaryReportQueryRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__PayrollDetailReportQueryRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_report__ReportRet__PayrollSummaryReportQueryRs */
    0, 1, 2, 3, 4, 5, 6, 7, /* qbd_custom_field_definition__DataExtDefRet */
    0, 1, 2, /* qbd_custom_field_definition_deletion__DataExtDefDelRet */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_custom_field_deletion__DataExtDelRet */
    0, 1, /* qbd_reference__ListObjRef */
    0, 1, 2, 3, 4, 5, 6, 7, 8, /* qbd_data_event_subscription__DataEventSubscriptionRet */
    0, 1, 2, /* qbd_com_callback_info__COMCallbackInfo */
    0, 1, /* qbd_list_event_subscription__ListEventSubscription */
    0, 1, /* qbd_transaction_event_subscription__TxnEventSubscription */
    0, 1, 2, 3, 4, 5, /* qbd_ui_event_subscription__UIEventSubscriptionRet */
    0, /* qbd_company_file_event_subscription__CompanyFileEventSubscription */
    0, 1, 2, 3, 4, /* qbd_ui_extension_subscription__UIExtensionSubscriptionRet */
    0, 1, 2, /* qbd_menu_extension_subscription__MenuExtensionSubscription */
    0, 1, /* qbd_submenu__Submenu */
    0, 1, 2, 3, /* qbd_display_condition__DisplayCondition */
    0, 1, 2, /* qbd_menu_item__MenuItem */
    0, 1, 2, /* qbd_report_data_row__DataRow */
    0, 1, /* qbd_report_row_descriptor__RowData */
    0, 1, 2, /* qbd_report_cell__ColData */
    0, 1, /* qbd_report_text_row__TextRow */
    0, 1, 2, /* qbd_report_subtotal_row__SubtotalRow */
    0, 1, 2, /* qbd_report_total_row__TotalRow */
    0
};

static const qbx_object qbx_objects[] = {
    {QBX_TEXT_qbd_signon_app_cert__SignonAppCertRs, QBX_TEXT_qbd_signon_app_cert__SignonAppCertRs + 43, QBX_FIELDS_qbd_signon_app_cert__SignonAppCertRs, QBX_T_SignonAppCertRs, 0},
    {QBX_TEXT_qbd_signon_desktop__SignonDesktopRs, QBX_TEXT_qbd_signon_desktop__SignonDesktopRs + 43, QBX_FIELDS_qbd_signon_desktop__SignonDesktopRs, QBX_T_SignonDesktopRs, 0},
    {QBX_TEXT_qbd_signon_ticket__SignonTicketRs, QBX_TEXT_qbd_signon_ticket__SignonTicketRs + 43, QBX_FIELDS_qbd_signon_ticket__SignonTicketRs, QBX_T_SignonTicketRs, 0},
    {QBX_TEXT_qbd_list_deletion__ListDelRs, QBX_TEXT_qbd_list_deletion__ListDelRs + 92, QBX_FIELDS_qbd_list_deletion__ListDelRs, QBX_T_ListDelRs, 0},
    {QBX_TEXT_qbd_list_merge__ListMergeRs, QBX_TEXT_qbd_list_merge__ListMergeRs + 55, QBX_FIELDS_qbd_list_merge__ListMergeRs, QBX_T_ListMergeRs, 0},
    {QBX_TEXT_qbd_merged_from__MergedFrom, QBX_TEXT_qbd_merged_from__MergedFrom + 74, QBX_FIELDS_qbd_merged_from__MergedFrom, QBX_T_MergedFrom, 0},
    {QBX_TEXT_qbd_merged_to__MergedTo, QBX_TEXT_qbd_merged_to__MergedTo + 111, QBX_FIELDS_qbd_merged_to__MergedTo, QBX_T_MergedTo, 0},
    {QBX_TEXT_qbd_transaction_deletion__TxnDelRs, QBX_TEXT_qbd_transaction_deletion__TxnDelRs + 107, QBX_FIELDS_qbd_transaction_deletion__TxnDelRs, QBX_T_TxnDelRs, 0},
    {QBX_TEXT_qbd_transaction_void__TxnVoidRs, QBX_TEXT_qbd_transaction_void__TxnVoidRs + 120, QBX_FIELDS_qbd_transaction_void__TxnVoidRs, QBX_T_TxnVoidRs, 0},
    {QBX_TEXT_qbd_data_event__DataEvent, QBX_TEXT_qbd_data_event__DataEvent + 156, QBX_FIELDS_qbd_data_event__DataEvent, QBX_T_DataEvent, 0},
    {QBX_TEXT_qbd_host_info__HostInfo, QBX_TEXT_qbd_host_info__HostInfo + 74, QBX_FIELDS_qbd_host_info__HostInfo, QBX_T_HostInfo, 0},
    {QBX_TEXT_qbd_list_event__ListEvent, QBX_TEXT_qbd_list_event__ListEvent + 111, QBX_FIELDS_qbd_list_event__ListEvent, QBX_T_ListEvent, 0},
    {QBX_TEXT_qbd_transaction_event__TxnEvent, QBX_TEXT_qbd_transaction_event__TxnEvent + 125, QBX_FIELDS_qbd_transaction_event__TxnEvent, QBX_T_TxnEvent, 0},
    {QBX_TEXT_qbd_ui_event__UIEvent, QBX_TEXT_qbd_ui_event__UIEvent + 63, QBX_FIELDS_qbd_ui_event__UIEvent, QBX_T_UIEvent, 0},
    {QBX_TEXT_qbd_company_file_event__CompanyFileEvent, QBX_TEXT_qbd_company_file_event__CompanyFileEvent + 77, QBX_FIELDS_qbd_company_file_event__CompanyFileEvent, QBX_T_CompanyFileEvent, 0},
    {QBX_TEXT_qbd_ui_extension_event__UIExtensionEvent, QBX_TEXT_qbd_ui_extension_event__UIExtensionEvent + 76, QBX_FIELDS_qbd_ui_extension_event__UIExtensionEvent, QBX_T_UIExtensionEvent, 0},
    {QBX_TEXT_qbd_current_window__CurrentWindow, QBX_TEXT_qbd_current_window__CurrentWindow + 74, QBX_FIELDS_qbd_current_window__CurrentWindow, QBX_T_CurrentWindow, 0},
    {QBX_TEXT_qbd_host__HostRet, QBX_TEXT_qbd_host__HostRet + 164, QBX_FIELDS_qbd_host__HostRet, QBX_T_HostRet, 0},
    {QBX_TEXT_qbd_list_meta_data__ListMetaData, QBX_TEXT_qbd_list_meta_data__ListMetaData + 484, QBX_FIELDS_qbd_list_meta_data__ListMetaData, QBX_T_ListMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__AccountMetaData, QBX_TEXT_qbd_list_capacity__AccountMetaData + 23, QBX_FIELDS_qbd_list_capacity__AccountMetaData, QBX_T_AccountMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__BillingRateMetaData, QBX_TEXT_qbd_list_capacity__BillingRateMetaData + 23, QBX_FIELDS_qbd_list_capacity__BillingRateMetaData, QBX_T_BillingRateMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__ClassMetaData, QBX_TEXT_qbd_list_capacity__ClassMetaData + 23, QBX_FIELDS_qbd_list_capacity__ClassMetaData, QBX_T_ClassMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__CustomerMsgMetaData, QBX_TEXT_qbd_list_capacity__CustomerMsgMetaData + 23, QBX_FIELDS_qbd_list_capacity__CustomerMsgMetaData, QBX_T_CustomerMsgMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__CustomerTypeMetaData, QBX_TEXT_qbd_list_capacity__CustomerTypeMetaData + 23, QBX_FIELDS_qbd_list_capacity__CustomerTypeMetaData, QBX_T_CustomerTypeMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__EntityMetaData, QBX_TEXT_qbd_list_capacity__EntityMetaData + 23, QBX_FIELDS_qbd_list_capacity__EntityMetaData, QBX_T_EntityMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__ItemMetaData, QBX_TEXT_qbd_list_capacity__ItemMetaData + 23, QBX_FIELDS_qbd_list_capacity__ItemMetaData, QBX_T_ItemMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__JobTypeMetaData, QBX_TEXT_qbd_list_capacity__JobTypeMetaData + 23, QBX_FIELDS_qbd_list_capacity__JobTypeMetaData, QBX_T_JobTypeMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__PaymentMethodMetaData, QBX_TEXT_qbd_list_capacity__PaymentMethodMetaData + 23, QBX_FIELDS_qbd_list_capacity__PaymentMethodMetaData, QBX_T_PaymentMethodMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__PayrollItemMetaData, QBX_TEXT_qbd_list_capacity__PayrollItemMetaData + 23, QBX_FIELDS_qbd_list_capacity__PayrollItemMetaData, QBX_T_PayrollItemMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__PriceLevelMetaData, QBX_TEXT_qbd_list_capacity__PriceLevelMetaData + 23, QBX_FIELDS_qbd_list_capacity__PriceLevelMetaData, QBX_T_PriceLevelMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__SalesRepMetaData, QBX_TEXT_qbd_list_capacity__SalesRepMetaData + 23, QBX_FIELDS_qbd_list_capacity__SalesRepMetaData, QBX_T_SalesRepMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__SalesTaxCodeMetaData, QBX_TEXT_qbd_list_capacity__SalesTaxCodeMetaData + 23, QBX_FIELDS_qbd_list_capacity__SalesTaxCodeMetaData, QBX_T_SalesTaxCodeMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__ShipMethodMetaData, QBX_TEXT_qbd_list_capacity__ShipMethodMetaData + 23, QBX_FIELDS_qbd_list_capacity__ShipMethodMetaData, QBX_T_ShipMethodMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__TemplateMetaData, QBX_TEXT_qbd_list_capacity__TemplateMetaData + 23, QBX_FIELDS_qbd_list_capacity__TemplateMetaData, QBX_T_TemplateMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__TermsMetaData, QBX_TEXT_qbd_list_capacity__TermsMetaData + 23, QBX_FIELDS_qbd_list_capacity__TermsMetaData, QBX_T_TermsMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__ToDoMetaData, QBX_TEXT_qbd_list_capacity__ToDoMetaData + 23, QBX_FIELDS_qbd_list_capacity__ToDoMetaData, QBX_T_ToDoMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__VehicleMetaData, QBX_TEXT_qbd_list_capacity__VehicleMetaData + 23, QBX_FIELDS_qbd_list_capacity__VehicleMetaData, QBX_T_VehicleMetaData, 0},
    {QBX_TEXT_qbd_list_capacity__VendorTypeMetaData, QBX_TEXT_qbd_list_capacity__VendorTypeMetaData + 23, QBX_FIELDS_qbd_list_capacity__VendorTypeMetaData, QBX_T_VendorTypeMetaData, 0},
    {QBX_TEXT_qbd_company__CompanyRet, QBX_TEXT_qbd_company__CompanyRet + 364, QBX_FIELDS_qbd_company__CompanyRet, QBX_T_CompanyRet, 0},
    {QBX_TEXT_qbd_address__Address, QBX_TEXT_qbd_address__Address + 135, QBX_FIELDS_qbd_address__Address, QBX_T_Address, 0},
    {QBX_TEXT_qbd_address__LegalAddress, QBX_TEXT_qbd_address__LegalAddress + 135, QBX_FIELDS_qbd_address__LegalAddress, QBX_T_LegalAddress, 0},
    {QBX_TEXT_qbd_address__CompanyAddressForCustomer, QBX_TEXT_qbd_address__CompanyAddressForCustomer + 135, QBX_FIELDS_qbd_address__CompanyAddressForCustomer, QBX_T_CompanyAddressForCustomer, 0},
    {QBX_TEXT_qbd_subscribed_service__SubscribedServices, QBX_TEXT_qbd_subscribed_service__SubscribedServices + 14, QBX_FIELDS_qbd_subscribed_service__SubscribedServices, QBX_T_SubscribedServices, 0},
    {QBX_TEXT_qbd_service__Service, QBX_TEXT_qbd_service__Service + 47, QBX_FIELDS_qbd_service__Service, QBX_T_Service, 0},
    {QBX_TEXT_qbd_accountant_copy__AccountantCopy, QBX_TEXT_qbd_accountant_copy__AccountantCopy + 48, QBX_FIELDS_qbd_accountant_copy__AccountantCopy, QBX_T_AccountantCopy, 0},
    {QBX_TEXT_qbd_custom_field__DataExtRet, QBX_TEXT_qbd_custom_field__DataExtRet + 52, QBX_FIELDS_qbd_custom_field__DataExtRet, QBX_T_DataExtRet, 0},
    {QBX_TEXT_qbd_company_activity__CompanyActivityRet, QBX_TEXT_qbd_company_activity__CompanyActivityRet + 47, QBX_FIELDS_qbd_company_activity__CompanyActivityRet, QBX_T_CompanyActivityRet, 0},
    {QBX_TEXT_qbd_preferences__PreferencesRet, QBX_TEXT_qbd_preferences__PreferencesRet + 266, QBX_FIELDS_qbd_preferences__PreferencesRet, QBX_T_PreferencesRet, 0},
    {QBX_TEXT_qbd_accounting_preferences__AccountingPreferences, QBX_TEXT_qbd_accounting_preferences__AccountingPreferences + 197, QBX_FIELDS_qbd_accounting_preferences__AccountingPreferences, QBX_T_AccountingPreferences, 0},
    {QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences, QBX_TEXT_qbd_finance_charge_preferences__FinanceChargePreferences + 192, QBX_FIELDS_qbd_finance_charge_preferences__FinanceChargePreferences, QBX_T_FinanceChargePreferences, 0},
    {QBX_TEXT_qbd_reference__FinanceChargeAccountRef, QBX_TEXT_qbd_reference__FinanceChargeAccountRef + 26, QBX_FIELDS_qbd_reference__FinanceChargeAccountRef, QBX_T_FinanceChargeAccountRef, 0},
    {QBX_TEXT_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences, QBX_TEXT_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences + 94, QBX_FIELDS_qbd_jobs_and_estimates_preferences__JobsAndEstimatesPreferences, QBX_T_JobsAndEstimatesPreferences, 0},
    {QBX_TEXT_qbd_multi_currency_preferences__MultiCurrencyPreferences, QBX_TEXT_qbd_multi_currency_preferences__MultiCurrencyPreferences + 50, QBX_FIELDS_qbd_multi_currency_preferences__MultiCurrencyPreferences, QBX_T_MultiCurrencyPreferences, 0},
    {QBX_TEXT_qbd_reference__HomeCurrencyRef, QBX_TEXT_qbd_reference__HomeCurrencyRef + 26, QBX_FIELDS_qbd_reference__HomeCurrencyRef, QBX_T_HomeCurrencyRef, 0},
    {QBX_TEXT_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences, QBX_TEXT_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences + 80, QBX_FIELDS_qbd_multi_location_inventory_preferences__MultiLocationInventoryPreferences, QBX_T_MultiLocationInventoryPreferences, 0},
    {QBX_TEXT_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences, QBX_TEXT_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences + 114, QBX_FIELDS_qbd_purchases_and_vendors_preferences__PurchasesAndVendorsPreferences, QBX_T_PurchasesAndVendorsPreferences, 0},
    {QBX_TEXT_qbd_reference__DefaultDiscountAccountRef, QBX_TEXT_qbd_reference__DefaultDiscountAccountRef + 26, QBX_FIELDS_qbd_reference__DefaultDiscountAccountRef, QBX_T_DefaultDiscountAccountRef, 0},
    {QBX_TEXT_qbd_reports_preferences__ReportsPreferences, QBX_TEXT_qbd_reports_preferences__ReportsPreferences + 50, QBX_FIELDS_qbd_reports_preferences__ReportsPreferences, QBX_T_ReportsPreferences, 0},
    {QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences, QBX_TEXT_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences + 182, QBX_FIELDS_qbd_sales_and_customers_preferences__SalesAndCustomersPreferences, QBX_T_SalesAndCustomersPreferences, 0},
    {QBX_TEXT_qbd_reference__DefaultShipMethodRef, QBX_TEXT_qbd_reference__DefaultShipMethodRef + 26, QBX_FIELDS_qbd_reference__DefaultShipMethodRef, QBX_T_DefaultShipMethodRef, 0},
    {QBX_TEXT_qbd_price_levels__PriceLevels, QBX_TEXT_qbd_price_levels__PriceLevels + 56, QBX_FIELDS_qbd_price_levels__PriceLevels, QBX_T_PriceLevels, 0},
    {QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences, QBX_TEXT_qbd_sales_tax_preferences__SalesTaxPreferences + 223, QBX_FIELDS_qbd_sales_tax_preferences__SalesTaxPreferences, QBX_T_SalesTaxPreferences, 0},
    {QBX_TEXT_qbd_reference__DefaultItemSalesTaxRef, QBX_TEXT_qbd_reference__DefaultItemSalesTaxRef + 26, QBX_FIELDS_qbd_reference__DefaultItemSalesTaxRef, QBX_T_DefaultItemSalesTaxRef, 0},
    {QBX_TEXT_qbd_reference__DefaultTaxableSalesTaxCodeRef, QBX_TEXT_qbd_reference__DefaultTaxableSalesTaxCodeRef + 26, QBX_FIELDS_qbd_reference__DefaultTaxableSalesTaxCodeRef, QBX_T_DefaultTaxableSalesTaxCodeRef, 0},
    {QBX_TEXT_qbd_reference__DefaultNonTaxableSalesTaxCodeRef, QBX_TEXT_qbd_reference__DefaultNonTaxableSalesTaxCodeRef + 26, QBX_FIELDS_qbd_reference__DefaultNonTaxableSalesTaxCodeRef, QBX_T_DefaultNonTaxableSalesTaxCodeRef, 0},
    {QBX_TEXT_qbd_time_tracking_preferences__TimeTrackingPreferences, QBX_TEXT_qbd_time_tracking_preferences__TimeTrackingPreferences + 22, QBX_FIELDS_qbd_time_tracking_preferences__TimeTrackingPreferences, QBX_T_TimeTrackingPreferences, 0},
    {QBX_TEXT_qbd_current_app_access_rights__CurrentAppAccessRights, QBX_TEXT_qbd_current_app_access_rights__CurrentAppAccessRights + 96, QBX_FIELDS_qbd_current_app_access_rights__CurrentAppAccessRights, QBX_T_CurrentAppAccessRights, 0},
    {QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences, QBX_TEXT_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences + 389, QBX_FIELDS_qbd_items_and_inventory_preferences__ItemsAndInventoryPreferences, QBX_T_ItemsAndInventoryPreferences, 0},
    {QBX_TEXT_qbd_account__AccountRet, QBX_TEXT_qbd_account__AccountRet + 438, QBX_FIELDS_qbd_account__AccountRet, QBX_T_AccountRet, 0},
    {QBX_TEXT_qbd_reference__ParentRef, QBX_TEXT_qbd_reference__ParentRef + 26, QBX_FIELDS_qbd_reference__ParentRef, QBX_T_ParentRef, 0},
    {QBX_TEXT_qbd_reference__SalesTaxCodeRef, QBX_TEXT_qbd_reference__SalesTaxCodeRef + 26, QBX_FIELDS_qbd_reference__SalesTaxCodeRef, QBX_T_SalesTaxCodeRef, 0},
    {QBX_TEXT_qbd_tax_line_info__TaxLineInfoRet, QBX_TEXT_qbd_tax_line_info__TaxLineInfoRet + 36, QBX_FIELDS_qbd_tax_line_info__TaxLineInfoRet, QBX_T_TaxLineInfoRet, 0},
    {QBX_TEXT_qbd_reference__CurrencyRef, QBX_TEXT_qbd_reference__CurrencyRef + 26, QBX_FIELDS_qbd_reference__CurrencyRef, QBX_T_CurrencyRef, 0},
    {QBX_TEXT_qbd_account_tax_line__AccountTaxLineInfoRet, QBX_TEXT_qbd_account_tax_line__AccountTaxLineInfoRet + 36, QBX_FIELDS_qbd_account_tax_line__AccountTaxLineInfoRet, QBX_T_AccountTaxLineInfoRet, 0},
    {QBX_TEXT_qbd_lead__LeadRet, QBX_TEXT_qbd_lead__LeadRet + 214, QBX_FIELDS_qbd_lead__LeadRet, QBX_T_LeadRet, 0},
    {QBX_TEXT_qbd_custom_contact_field__AdditionalContactRef, QBX_TEXT_qbd_custom_contact_field__AdditionalContactRef + 25, QBX_FIELDS_qbd_custom_contact_field__AdditionalContactRef, QBX_T_AdditionalContactRef, 0},
    {QBX_TEXT_qbd_lead_location__LocationsRet, QBX_TEXT_qbd_lead_location__LocationsRet + 68, QBX_FIELDS_qbd_lead_location__LocationsRet, QBX_T_LocationsRet, 0},
    {QBX_TEXT_qbd_lead_address__LeadAddress, QBX_TEXT_qbd_lead_address__LeadAddress + 65, QBX_FIELDS_qbd_lead_address__LeadAddress, QBX_T_LeadAddress, 0},
    {QBX_TEXT_qbd_lead_contact__LeadContactsRet, QBX_TEXT_qbd_lead_contact__LeadContactsRet + 155, QBX_FIELDS_qbd_lead_contact__LeadContactsRet, QBX_T_LeadContactsRet, 0},
    {QBX_TEXT_qbd_customer__CustomerRet, QBX_TEXT_qbd_customer__CustomerRet + 1072, QBX_FIELDS_qbd_customer__CustomerRet, QBX_T_CustomerRet, 0},
    {QBX_TEXT_qbd_reference__ClassRef, QBX_TEXT_qbd_reference__ClassRef + 26, QBX_FIELDS_qbd_reference__ClassRef, QBX_T_ClassRef, 0},
    {QBX_TEXT_qbd_address__BillAddress, QBX_TEXT_qbd_address__BillAddress + 135, QBX_FIELDS_qbd_address__BillAddress, QBX_T_BillAddress, 0},
    {QBX_TEXT_qbd_address__ShipAddress, QBX_TEXT_qbd_address__ShipAddress + 135, QBX_FIELDS_qbd_address__ShipAddress, QBX_T_ShipAddress, 0},
    {QBX_TEXT_qbd_shipping_address__ShipToAddress, QBX_TEXT_qbd_shipping_address__ShipToAddress + 179, QBX_FIELDS_qbd_shipping_address__ShipToAddress, QBX_T_ShipToAddress, 0},
    {QBX_TEXT_qbd_contact__ContactsRet, QBX_TEXT_qbd_contact__ContactsRet + 215, QBX_FIELDS_qbd_contact__ContactsRet, QBX_T_ContactsRet, 0},
    {QBX_TEXT_qbd_reference__CustomerTypeRef, QBX_TEXT_qbd_reference__CustomerTypeRef + 26, QBX_FIELDS_qbd_reference__CustomerTypeRef, QBX_T_CustomerTypeRef, 0},
    {QBX_TEXT_qbd_reference__TermsRef, QBX_TEXT_qbd_reference__TermsRef + 26, QBX_FIELDS_qbd_reference__TermsRef, QBX_T_TermsRef, 0},
    {QBX_TEXT_qbd_reference__SalesRepRef, QBX_TEXT_qbd_reference__SalesRepRef + 26, QBX_FIELDS_qbd_reference__SalesRepRef, QBX_T_SalesRepRef, 0},
    {QBX_TEXT_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_TEXT_qbd_reference__CustomerAdd_SalesTaxCodeRef + 26, QBX_FIELDS_qbd_reference__CustomerAdd_SalesTaxCodeRef, QBX_T_CustomerAdd_SalesTaxCodeRef, 0},
    {QBX_TEXT_qbd_reference__CustomerAdd_ItemSalesTaxRef, QBX_TEXT_qbd_reference__CustomerAdd_ItemSalesTaxRef + 26, QBX_FIELDS_qbd_reference__CustomerAdd_ItemSalesTaxRef, QBX_T_CustomerAdd_ItemSalesTaxRef, 0},
    {QBX_TEXT_qbd_reference__PreferredPaymentMethodRef, QBX_TEXT_qbd_reference__PreferredPaymentMethodRef + 26, QBX_FIELDS_qbd_reference__PreferredPaymentMethodRef, QBX_T_PreferredPaymentMethodRef, 0},
    {QBX_TEXT_qbd_credit_card__CreditCardInfo, QBX_TEXT_qbd_credit_card__CreditCardInfo + 104, QBX_FIELDS_qbd_credit_card__CreditCardInfo, QBX_T_CreditCardInfo, 0},
    {QBX_TEXT_qbd_reference__JobTypeRef, QBX_TEXT_qbd_reference__JobTypeRef + 26, QBX_FIELDS_qbd_reference__JobTypeRef, QBX_T_JobTypeRef, 0},
    {QBX_TEXT_qbd_note__AdditionalNotesRet, QBX_TEXT_qbd_note__AdditionalNotesRet + 34, QBX_FIELDS_qbd_note__AdditionalNotesRet, QBX_T_AdditionalNotesRet, 0},
    {QBX_TEXT_qbd_reference__PriceLevelRef, QBX_TEXT_qbd_reference__PriceLevelRef + 26, QBX_FIELDS_qbd_reference__PriceLevelRef, QBX_T_PriceLevelRef, 0},
    {QBX_TEXT_qbd_employee__EmployeeRet, QBX_TEXT_qbd_employee__EmployeeRet + 1027, QBX_FIELDS_qbd_employee__EmployeeRet, QBX_T_EmployeeRet, 0},
    {QBX_TEXT_qbd_reference__SupervisorRef, QBX_TEXT_qbd_reference__SupervisorRef + 26, QBX_FIELDS_qbd_reference__SupervisorRef, QBX_T_SupervisorRef, 0},
    {QBX_TEXT_qbd_employee_address__EmployeeAddress, QBX_TEXT_qbd_employee_address__EmployeeAddress + 110, QBX_FIELDS_qbd_employee_address__EmployeeAddress, QBX_T_EmployeeAddress, 0},
    {QBX_TEXT_qbd_emergency_contact_set__EmergencyContacts, QBX_TEXT_qbd_emergency_contact_set__EmergencyContacts + 46, QBX_FIELDS_qbd_emergency_contact_set__EmergencyContacts, QBX_T_EmergencyContacts, 0},
    {QBX_TEXT_qbd_emergency_contact__PrimaryContact, QBX_TEXT_qbd_emergency_contact__PrimaryContact + 41, QBX_FIELDS_qbd_emergency_contact__PrimaryContact, QBX_T_PrimaryContact, 0},
    {QBX_TEXT_qbd_emergency_contact__SecondaryContact, QBX_TEXT_qbd_emergency_contact__SecondaryContact + 41, QBX_FIELDS_qbd_emergency_contact__SecondaryContact, QBX_T_SecondaryContact, 0},
    {QBX_TEXT_qbd_reference__BillingRateRef, QBX_TEXT_qbd_reference__BillingRateRef + 26, QBX_FIELDS_qbd_reference__BillingRateRef, QBX_T_BillingRateRef, 0},
    {QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo, QBX_TEXT_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo + 118, QBX_FIELDS_qbd_employee_payroll_info__EmployeeRet_EmployeePayrollInfo, QBX_T_EmployeeRet_EmployeePayrollInfo, 0},
    {QBX_TEXT_qbd_earnings__Earnings, QBX_TEXT_qbd_earnings__Earnings + 54, QBX_FIELDS_qbd_earnings__Earnings, QBX_T_Earnings, 0},
    {QBX_TEXT_qbd_reference__PayrollItemWageRef, QBX_TEXT_qbd_reference__PayrollItemWageRef + 26, QBX_FIELDS_qbd_reference__PayrollItemWageRef, QBX_T_PayrollItemWageRef, 0},
    {QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours, QBX_TEXT_qbd_sick_hours__EmployeePayrollInfo_SickHours + 160, QBX_FIELDS_qbd_sick_hours__EmployeePayrollInfo_SickHours, QBX_T_EmployeePayrollInfo_SickHours, 0},
    {QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours, QBX_TEXT_qbd_vacation_hours__EmployeePayrollInfo_VacationHours + 160, QBX_FIELDS_qbd_vacation_hours__EmployeePayrollInfo_VacationHours, QBX_T_EmployeePayrollInfo_VacationHours, 0},
    {QBX_TEXT_qbd_other_name__OtherNameRet, QBX_TEXT_qbd_other_name__OtherNameRet + 394, QBX_FIELDS_qbd_other_name__OtherNameRet, QBX_T_OtherNameRet, 0},
    {QBX_TEXT_qbd_address__OtherNameAddress, QBX_TEXT_qbd_address__OtherNameAddress + 135, QBX_FIELDS_qbd_address__OtherNameAddress, QBX_T_OtherNameAddress, 0},
    {QBX_TEXT_qbd_vendor__VendorRet, QBX_TEXT_qbd_vendor__VendorRet + 1006, QBX_FIELDS_qbd_vendor__VendorRet, QBX_T_VendorRet, 0},
    {QBX_TEXT_qbd_address__VendorAddress, QBX_TEXT_qbd_address__VendorAddress + 135, QBX_FIELDS_qbd_address__VendorAddress, QBX_T_VendorAddress, 0},
    {QBX_TEXT_qbd_reference__VendorTypeRef, QBX_TEXT_qbd_reference__VendorTypeRef + 26, QBX_FIELDS_qbd_reference__VendorTypeRef, QBX_T_VendorTypeRef, 0},
    {QBX_TEXT_qbd_reference__SalesTaxReturnRef, QBX_TEXT_qbd_reference__SalesTaxReturnRef + 26, QBX_FIELDS_qbd_reference__SalesTaxReturnRef, QBX_T_SalesTaxReturnRef, 0},
    {QBX_TEXT_qbd_reference__TaxOnPurchasesAccountRef, QBX_TEXT_qbd_reference__TaxOnPurchasesAccountRef + 26, QBX_FIELDS_qbd_reference__TaxOnPurchasesAccountRef, QBX_T_TaxOnPurchasesAccountRef, 0},
    {QBX_TEXT_qbd_reference__TaxOnSalesAccountRef, QBX_TEXT_qbd_reference__TaxOnSalesAccountRef + 26, QBX_FIELDS_qbd_reference__TaxOnSalesAccountRef, QBX_T_TaxOnSalesAccountRef, 0},
    {QBX_TEXT_qbd_reference__PrefillAccountRef, QBX_TEXT_qbd_reference__PrefillAccountRef + 26, QBX_FIELDS_qbd_reference__PrefillAccountRef, QBX_T_PrefillAccountRef, 0},
    {QBX_TEXT_qbd_standard_term__StandardTermsRet, QBX_TEXT_qbd_standard_term__StandardTermsRet + 188, QBX_FIELDS_qbd_standard_term__StandardTermsRet, QBX_T_StandardTermsRet, 0},
    {QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet, QBX_TEXT_qbd_date_driven_term__DateDrivenTermsRet + 226, QBX_FIELDS_qbd_date_driven_term__DateDrivenTermsRet, QBX_T_DateDrivenTermsRet, 0},
    {QBX_TEXT_qbd_class__ClassRet, QBX_TEXT_qbd_class__ClassRet + 165, QBX_FIELDS_qbd_class__ClassRet, QBX_T_ClassRet, 0},
    {QBX_TEXT_qbd_sales_representative__SalesRepRet, QBX_TEXT_qbd_sales_representative__SalesRepRet + 151, QBX_FIELDS_qbd_sales_representative__SalesRepRet, QBX_T_SalesRepRet, 0},
    {QBX_TEXT_qbd_reference__SalesRepEntityRef, QBX_TEXT_qbd_reference__SalesRepEntityRef + 26, QBX_FIELDS_qbd_reference__SalesRepEntityRef, QBX_T_SalesRepEntityRef, 0},
    {QBX_TEXT_qbd_customer_type__CustomerTypeRet, QBX_TEXT_qbd_customer_type__CustomerTypeRet + 173, QBX_FIELDS_qbd_customer_type__CustomerTypeRet, QBX_T_CustomerTypeRet, 0},
    {QBX_TEXT_qbd_vendor_type__VendorTypeRet, QBX_TEXT_qbd_vendor_type__VendorTypeRet + 171, QBX_FIELDS_qbd_vendor_type__VendorTypeRet, QBX_T_VendorTypeRet, 0},
    {QBX_TEXT_qbd_job_type__JobTypeRet, QBX_TEXT_qbd_job_type__JobTypeRet + 168, QBX_FIELDS_qbd_job_type__JobTypeRet, QBX_T_JobTypeRet, 0},
    {QBX_TEXT_qbd_customer_message__CustomerMsgRet, QBX_TEXT_qbd_customer_message__CustomerMsgRet + 130, QBX_FIELDS_qbd_customer_message__CustomerMsgRet, QBX_T_CustomerMsgRet, 0},
    {QBX_TEXT_qbd_payment_method__PaymentMethodRet, QBX_TEXT_qbd_payment_method__PaymentMethodRet + 153, QBX_FIELDS_qbd_payment_method__PaymentMethodRet, QBX_T_PaymentMethodRet, 0},
    {QBX_TEXT_qbd_shipping_method__ShipMethodRet, QBX_TEXT_qbd_shipping_method__ShipMethodRet + 129, QBX_FIELDS_qbd_shipping_method__ShipMethodRet, QBX_T_ShipMethodRet, 0},
    {QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet, QBX_TEXT_qbd_sales_tax_code__SalesTaxCodeRet + 184, QBX_FIELDS_qbd_sales_tax_code__SalesTaxCodeRet, QBX_T_SalesTaxCodeRet, 0},
    {QBX_TEXT_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef, QBX_TEXT_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef + 26, QBX_FIELDS_qbd_reference__SalesTaxCodeAdd_ItemSalesTaxRef, QBX_T_SalesTaxCodeAdd_ItemSalesTaxRef, 0},
    {QBX_TEXT_qbd_to_do__ToDoRet, QBX_TEXT_qbd_to_do__ToDoRet + 259, QBX_FIELDS_qbd_to_do__ToDoRet, QBX_T_ToDoRet, 0},
    {QBX_TEXT_qbd_reference__CustomerRef, QBX_TEXT_qbd_reference__CustomerRef + 26, QBX_FIELDS_qbd_reference__CustomerRef, QBX_T_CustomerRef, 0},
    {QBX_TEXT_qbd_reference__EmployeeRef, QBX_TEXT_qbd_reference__EmployeeRef + 26, QBX_FIELDS_qbd_reference__EmployeeRef, QBX_T_EmployeeRef, 0},
    {QBX_TEXT_qbd_reference__LeadRef, QBX_TEXT_qbd_reference__LeadRef + 26, QBX_FIELDS_qbd_reference__LeadRef, QBX_T_LeadRef, 0},
    {QBX_TEXT_qbd_reference__VendorRef, QBX_TEXT_qbd_reference__VendorRef + 26, QBX_FIELDS_qbd_reference__VendorRef, QBX_T_VendorRef, 0},
    {QBX_TEXT_qbd_service_item__ItemServiceRet, QBX_TEXT_qbd_service_item__ItemServiceRet + 341, QBX_FIELDS_qbd_service_item__ItemServiceRet, QBX_T_ItemServiceRet, 0},
    {QBX_TEXT_qbd_reference__UnitOfMeasureSetRef, QBX_TEXT_qbd_reference__UnitOfMeasureSetRef + 26, QBX_FIELDS_qbd_reference__UnitOfMeasureSetRef, QBX_T_UnitOfMeasureSetRef, 0},
    {QBX_TEXT_qbd_sales_or_purchase_details__SalesOrPurchase, QBX_TEXT_qbd_sales_or_purchase_details__SalesOrPurchase + 77, QBX_FIELDS_qbd_sales_or_purchase_details__SalesOrPurchase, QBX_T_SalesOrPurchase, 0},
    {QBX_TEXT_qbd_reference__AccountRef, QBX_TEXT_qbd_reference__AccountRef + 26, QBX_FIELDS_qbd_reference__AccountRef, QBX_T_AccountRef, 0},
    {QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase, QBX_TEXT_qbd_sales_and_purchase_details__SalesAndPurchase + 178, QBX_FIELDS_qbd_sales_and_purchase_details__SalesAndPurchase, QBX_T_SalesAndPurchase, 0},
    {QBX_TEXT_qbd_reference__IncomeAccountRef, QBX_TEXT_qbd_reference__IncomeAccountRef + 26, QBX_FIELDS_qbd_reference__IncomeAccountRef, QBX_T_IncomeAccountRef, 0},
    {QBX_TEXT_qbd_reference__PurchaseTaxCodeRef, QBX_TEXT_qbd_reference__PurchaseTaxCodeRef + 26, QBX_FIELDS_qbd_reference__PurchaseTaxCodeRef, QBX_T_PurchaseTaxCodeRef, 0},
    {QBX_TEXT_qbd_reference__ExpenseAccountRef, QBX_TEXT_qbd_reference__ExpenseAccountRef + 26, QBX_FIELDS_qbd_reference__ExpenseAccountRef, QBX_T_ExpenseAccountRef, 0},
    {QBX_TEXT_qbd_reference__PrefVendorRef, QBX_TEXT_qbd_reference__PrefVendorRef + 26, QBX_FIELDS_qbd_reference__PrefVendorRef, QBX_T_PrefVendorRef, 0},
    {QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet, QBX_TEXT_qbd_non_inventory_item__ItemNonInventoryRet + 358, QBX_FIELDS_qbd_non_inventory_item__ItemNonInventoryRet, QBX_T_ItemNonInventoryRet, 0},
    {QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet, QBX_TEXT_qbd_other_charge_item__ItemOtherChargeRet + 345, QBX_FIELDS_qbd_other_charge_item__ItemOtherChargeRet, QBX_T_ItemOtherChargeRet, 0},
    {QBX_TEXT_qbd_inventory_item__ItemInventoryRet, QBX_TEXT_qbd_inventory_item__ItemInventoryRet + 637, QBX_FIELDS_qbd_inventory_item__ItemInventoryRet, QBX_T_ItemInventoryRet, 0},
    {QBX_TEXT_qbd_reference__COGSAccountRef, QBX_TEXT_qbd_reference__COGSAccountRef + 26, QBX_FIELDS_qbd_reference__COGSAccountRef, QBX_T_COGSAccountRef, 0},
    {QBX_TEXT_qbd_reference__AssetAccountRef, QBX_TEXT_qbd_reference__AssetAccountRef + 26, QBX_FIELDS_qbd_reference__AssetAccountRef, QBX_T_AssetAccountRef, 0},
    {QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet, QBX_TEXT_qbd_inventory_assembly_item__ItemInventoryAssemblyRet + 671, QBX_FIELDS_qbd_inventory_assembly_item__ItemInventoryAssemblyRet, QBX_T_ItemInventoryAssemblyRet, 0},
    {QBX_TEXT_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine, QBX_TEXT_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine + 37, QBX_FIELDS_qbd_inventory_assembly_item_line__ItemInventoryAssemblyLine, QBX_T_ItemInventoryAssemblyLine, 0},
    {QBX_TEXT_qbd_reference__ItemInventoryRef, QBX_TEXT_qbd_reference__ItemInventoryRef + 26, QBX_FIELDS_qbd_reference__ItemInventoryRef, QBX_T_ItemInventoryRef, 0},
    {QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet, QBX_TEXT_qbd_fixed_asset_item__ItemFixedAssetRet + 571, QBX_FIELDS_qbd_fixed_asset_item__ItemFixedAssetRet, QBX_T_ItemFixedAssetRet, 0},
    {QBX_TEXT_qbd_fixed_asset_sales_details__FixedAssetSalesInfo, QBX_TEXT_qbd_fixed_asset_sales_details__FixedAssetSalesInfo + 79, QBX_FIELDS_qbd_fixed_asset_sales_details__FixedAssetSalesInfo, QBX_T_FixedAssetSalesInfo, 0},
    {QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet, QBX_TEXT_qbd_subtotal_item__ItemSubtotalRet + 220, QBX_FIELDS_qbd_subtotal_item__ItemSubtotalRet, QBX_T_ItemSubtotalRet, 0},
    {QBX_TEXT_qbd_discount_item__ItemDiscountRet, QBX_TEXT_qbd_discount_item__ItemDiscountRet + 338, QBX_FIELDS_qbd_discount_item__ItemDiscountRet, QBX_T_ItemDiscountRet, 0},
    {QBX_TEXT_qbd_payment_item__ItemPaymentRet, QBX_TEXT_qbd_payment_item__ItemPaymentRet + 254, QBX_FIELDS_qbd_payment_item__ItemPaymentRet, QBX_T_ItemPaymentRet, 0},
    {QBX_TEXT_qbd_reference__DepositToAccountRef, QBX_TEXT_qbd_reference__DepositToAccountRef + 26, QBX_FIELDS_qbd_reference__DepositToAccountRef, QBX_T_DepositToAccountRef, 0},
    {QBX_TEXT_qbd_reference__PaymentMethodRef, QBX_TEXT_qbd_reference__PaymentMethodRef + 26, QBX_FIELDS_qbd_reference__PaymentMethodRef, QBX_T_PaymentMethodRef, 0},
    {QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet, QBX_TEXT_qbd_sales_tax_item__ItemSalesTaxRet + 269, QBX_FIELDS_qbd_sales_tax_item__ItemSalesTaxRet, QBX_T_ItemSalesTaxRet, 0},
    {QBX_TEXT_qbd_reference__TaxVendorRef, QBX_TEXT_qbd_reference__TaxVendorRef + 26, QBX_FIELDS_qbd_reference__TaxVendorRef, QBX_T_TaxVendorRef, 0},
    {QBX_TEXT_qbd_reference__SalesTaxReturnLineRef, QBX_TEXT_qbd_reference__SalesTaxReturnLineRef + 26, QBX_FIELDS_qbd_reference__SalesTaxReturnLineRef, QBX_T_SalesTaxReturnLineRef, 0},
    {QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet, QBX_TEXT_qbd_sales_tax_group_item__ItemSalesTaxGroupRet + 223, QBX_FIELDS_qbd_sales_tax_group_item__ItemSalesTaxGroupRet, QBX_T_ItemSalesTaxGroupRet, 0},
    {QBX_TEXT_qbd_reference__ItemSalesTaxRef, QBX_TEXT_qbd_reference__ItemSalesTaxRef + 26, QBX_FIELDS_qbd_reference__ItemSalesTaxRef, QBX_T_ItemSalesTaxRef, 0},
    {QBX_TEXT_qbd_item_group__ItemGroupRet, QBX_TEXT_qbd_item_group__ItemGroupRet + 283, QBX_FIELDS_qbd_item_group__ItemGroupRet, QBX_T_ItemGroupRet, 0},
    {QBX_TEXT_qbd_item_group_member__ItemGroupLine, QBX_TEXT_qbd_item_group_member__ItemGroupLine + 49, QBX_FIELDS_qbd_item_group_member__ItemGroupLine, QBX_T_ItemGroupLine, 0},
    {QBX_TEXT_qbd_reference__ItemRef, QBX_TEXT_qbd_reference__ItemRef + 26, QBX_FIELDS_qbd_reference__ItemRef, QBX_T_ItemRef, 0},
    {QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet, QBX_TEXT_qbd_payroll_wage_item__PayrollItemWageRet + 226, QBX_FIELDS_qbd_payroll_wage_item__PayrollItemWageRet, QBX_T_PayrollItemWageRet, 0},
    {QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet, QBX_TEXT_qbd_payroll_non_wage_item__PayrollItemNonWageRet + 200, QBX_FIELDS_qbd_payroll_non_wage_item__PayrollItemNonWageRet, QBX_T_PayrollItemNonWageRet, 0},
    {QBX_TEXT_qbd_reference__LiabilityAccountRef, QBX_TEXT_qbd_reference__LiabilityAccountRef + 26, QBX_FIELDS_qbd_reference__LiabilityAccountRef, QBX_T_LiabilityAccountRef, 0},
    {QBX_TEXT_qbd_template__TemplateRet, QBX_TEXT_qbd_template__TemplateRet + 142, QBX_FIELDS_qbd_template__TemplateRet, QBX_T_TemplateRet, 0},
    {QBX_TEXT_qbd_price_level__PriceLevelRet, QBX_TEXT_qbd_price_level__PriceLevelRet + 210, QBX_FIELDS_qbd_price_level__PriceLevelRet, QBX_T_PriceLevelRet, 0},
    {QBX_TEXT_qbd_per_item_price_level__PriceLevelPerItemRet, QBX_TEXT_qbd_per_item_price_level__PriceLevelPerItemRet + 57, QBX_FIELDS_qbd_per_item_price_level__PriceLevelPerItemRet, QBX_T_PriceLevelPerItemRet, 0},
    {QBX_TEXT_qbd_billing_rate__BillingRateRet, QBX_TEXT_qbd_billing_rate__BillingRateRet + 182, QBX_FIELDS_qbd_billing_rate__BillingRateRet, QBX_T_BillingRateRet, 0},
    {QBX_TEXT_qbd_per_item_billing_rate__BillingRatePerItemRet, QBX_TEXT_qbd_per_item_billing_rate__BillingRatePerItemRet + 55, QBX_FIELDS_qbd_per_item_billing_rate__BillingRatePerItemRet, QBX_T_BillingRatePerItemRet, 0},
    {QBX_TEXT_qbd_vehicle__VehicleRet, QBX_TEXT_qbd_vehicle__VehicleRet + 140, QBX_FIELDS_qbd_vehicle__VehicleRet, QBX_T_VehicleRet, 0},
    {QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet, QBX_TEXT_qbd_unit_of_measure_set__UnitOfMeasureSetRet + 210, QBX_FIELDS_qbd_unit_of_measure_set__UnitOfMeasureSetRet, QBX_T_UnitOfMeasureSetRet, 0},
    {QBX_TEXT_qbd_base_unit__BaseUnit, QBX_TEXT_qbd_base_unit__BaseUnit + 32, QBX_FIELDS_qbd_base_unit__BaseUnit, QBX_T_BaseUnit, 0},
    {QBX_TEXT_qbd_related_unit__RelatedUnit, QBX_TEXT_qbd_related_unit__RelatedUnit + 55, QBX_FIELDS_qbd_related_unit__RelatedUnit, QBX_T_RelatedUnit, 0},
    {QBX_TEXT_qbd_default_unit__DefaultUnit, QBX_TEXT_qbd_default_unit__DefaultUnit + 31, QBX_FIELDS_qbd_default_unit__DefaultUnit, QBX_T_DefaultUnit, 0},
    {QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet, QBX_TEXT_qbd_workers_comp_code__WorkersCompCodeRet + 255, QBX_FIELDS_qbd_workers_comp_code__WorkersCompCodeRet, QBX_T_WorkersCompCodeRet, 0},
    {QBX_TEXT_qbd_rate_history__RateHistory, QBX_TEXT_qbd_rate_history__RateHistory + 33, QBX_FIELDS_qbd_rate_history__RateHistory, QBX_T_RateHistory, 0},
    {QBX_TEXT_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet, QBX_TEXT_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet + 69, QBX_FIELDS_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet, QBX_T_Form1099CategoryAccountMappingRet, 0},
    {QBX_TEXT_qbd_category_account_mapping__CategoryAccountMapping, QBX_TEXT_qbd_category_account_mapping__CategoryAccountMapping + 54, QBX_FIELDS_qbd_category_account_mapping__CategoryAccountMapping, QBX_T_CategoryAccountMapping, 0},
    {QBX_TEXT_qbd_reference__MappingAccount_AccountRef, QBX_TEXT_qbd_reference__MappingAccount_AccountRef + 26, QBX_FIELDS_qbd_reference__MappingAccount_AccountRef, QBX_T_MappingAccount_AccountRef, 0},
    {QBX_TEXT_qbd_sales_tax_return__SalesTaxReturnRet, QBX_TEXT_qbd_sales_tax_return__SalesTaxReturnRet + 81, QBX_FIELDS_qbd_sales_tax_return__SalesTaxReturnRet, QBX_T_SalesTaxReturnRet, 0},
    {QBX_TEXT_qbd_sales_tax_return_line__SalesTaxReturnLineRet, QBX_TEXT_qbd_sales_tax_return_line__SalesTaxReturnLineRet + 83, QBX_FIELDS_qbd_sales_tax_return_line__SalesTaxReturnLineRet, QBX_T_SalesTaxReturnLineRet, 0},
    {QBX_TEXT_qbd_currency__CurrencyRet, QBX_TEXT_qbd_currency__CurrencyRet + 229, QBX_FIELDS_qbd_currency__CurrencyRet, QBX_T_CurrencyRet, 0},
    {QBX_TEXT_qbd_currency_format__CurrencyFormat, QBX_TEXT_qbd_currency_format__CurrencyFormat + 103, QBX_FIELDS_qbd_currency_format__CurrencyFormat, QBX_T_CurrencyFormat, 0},
    {QBX_TEXT_qbd_payroll_last_period__PayrollLastPeriodRet, QBX_TEXT_qbd_payroll_last_period__PayrollLastPeriodRet + 44, QBX_FIELDS_qbd_payroll_last_period__PayrollLastPeriodRet, QBX_T_PayrollLastPeriodRet, 0},
    {QBX_TEXT_qbd_inventory_site__InventorySiteRet, QBX_TEXT_qbd_inventory_site__InventorySiteRet + 245, QBX_FIELDS_qbd_inventory_site__InventorySiteRet, QBX_T_InventorySiteRet, 0},
    {QBX_TEXT_qbd_reference__ParentSiteRef, QBX_TEXT_qbd_reference__ParentSiteRef + 26, QBX_FIELDS_qbd_reference__ParentSiteRef, QBX_T_ParentSiteRef, 0},
    {QBX_TEXT_qbd_site_address__SiteAddress, QBX_TEXT_qbd_site_address__SiteAddress + 123, QBX_FIELDS_qbd_site_address__SiteAddress, QBX_T_SiteAddress, 0},
    {QBX_TEXT_qbd_invoice__InvoiceRet, QBX_TEXT_qbd_invoice__InvoiceRet + 933, QBX_FIELDS_qbd_invoice__InvoiceRet, QBX_T_InvoiceRet, 0},
    {QBX_TEXT_qbd_reference__ARAccountRef, QBX_TEXT_qbd_reference__ARAccountRef + 26, QBX_FIELDS_qbd_reference__ARAccountRef, QBX_T_ARAccountRef, 0},
    {QBX_TEXT_qbd_reference__TemplateRef, QBX_TEXT_qbd_reference__TemplateRef + 26, QBX_FIELDS_qbd_reference__TemplateRef, QBX_T_TemplateRef, 0},
    {QBX_TEXT_qbd_reference__ShipMethodRef, QBX_TEXT_qbd_reference__ShipMethodRef + 26, QBX_FIELDS_qbd_reference__ShipMethodRef, QBX_T_ShipMethodRef, 0},
    {QBX_TEXT_qbd_reference__CustomerMsgRef, QBX_TEXT_qbd_reference__CustomerMsgRef + 26, QBX_FIELDS_qbd_reference__CustomerMsgRef, QBX_T_CustomerMsgRef, 0},
    {QBX_TEXT_qbd_reference__CustomerSalesTaxCodeRef, QBX_TEXT_qbd_reference__CustomerSalesTaxCodeRef + 26, QBX_FIELDS_qbd_reference__CustomerSalesTaxCodeRef, QBX_T_CustomerSalesTaxCodeRef, 0},
    {QBX_TEXT_qbd_linked_transaction__LinkedTxn, QBX_TEXT_qbd_linked_transaction__LinkedTxn + 141, QBX_FIELDS_qbd_linked_transaction__LinkedTxn, QBX_T_LinkedTxn, 0},
    {QBX_TEXT_qbd_invoice_line__InvoiceLineRet, QBX_TEXT_qbd_invoice_line__InvoiceLineRet + 416, QBX_FIELDS_qbd_invoice_line__InvoiceLineRet, QBX_T_InvoiceLineRet, 0},
    {QBX_TEXT_qbd_reference__OverrideUOMSetRef, QBX_TEXT_qbd_reference__OverrideUOMSetRef + 26, QBX_FIELDS_qbd_reference__OverrideUOMSetRef, QBX_T_OverrideUOMSetRef, 0},
    {QBX_TEXT_qbd_reference__InventorySiteRef, QBX_TEXT_qbd_reference__InventorySiteRef + 26, QBX_FIELDS_qbd_reference__InventorySiteRef, QBX_T_InventorySiteRef, 0},
    {QBX_TEXT_qbd_reference__InventorySiteLocationRef, QBX_TEXT_qbd_reference__InventorySiteLocationRef + 26, QBX_FIELDS_qbd_reference__InventorySiteLocationRef, QBX_T_InventorySiteLocationRef, 0},
    {QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet, QBX_TEXT_qbd_invoice_line_group__InvoiceLineGroupRet + 251, QBX_FIELDS_qbd_invoice_line_group__InvoiceLineGroupRet, QBX_T_InvoiceLineGroupRet, 0},
    {QBX_TEXT_qbd_reference__ItemGroupRef, QBX_TEXT_qbd_reference__ItemGroupRef + 26, QBX_FIELDS_qbd_reference__ItemGroupRef, QBX_T_ItemGroupRef, 0},
    {QBX_TEXT_qbd_estimate__EstimateRet, QBX_TEXT_qbd_estimate__EstimateRet + 713, QBX_FIELDS_qbd_estimate__EstimateRet, QBX_T_EstimateRet, 0},
    {QBX_TEXT_qbd_estimate_line__EstimateLineRet, QBX_TEXT_qbd_estimate_line__EstimateLineRet + 382, QBX_FIELDS_qbd_estimate_line__EstimateLineRet, QBX_T_EstimateLineRet, 0},
    {QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet, QBX_TEXT_qbd_estimate_line_group__EstimateLineGroupRet + 233, QBX_FIELDS_qbd_estimate_line_group__EstimateLineGroupRet, QBX_T_EstimateLineGroupRet, 0},
    {QBX_TEXT_qbd_sales_order__SalesOrderRet, QBX_TEXT_qbd_sales_order__SalesOrderRet + 881, QBX_FIELDS_qbd_sales_order__SalesOrderRet, QBX_T_SalesOrderRet, 0},
    {QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet, QBX_TEXT_qbd_sales_order_line__SalesOrderLineRet + 449, QBX_FIELDS_qbd_sales_order_line__SalesOrderLineRet, QBX_T_SalesOrderLineRet, 0},
    {QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet, QBX_TEXT_qbd_sales_order_line_group__SalesOrderLineGroupRet + 236, QBX_FIELDS_qbd_sales_order_line_group__SalesOrderLineGroupRet, QBX_T_SalesOrderLineGroupRet, 0},
    {QBX_TEXT_qbd_sales_receipt__SalesReceiptRet, QBX_TEXT_qbd_sales_receipt__SalesReceiptRet + 814, QBX_FIELDS_qbd_sales_receipt__SalesReceiptRet, QBX_T_SalesReceiptRet, 0},
    {QBX_TEXT_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo, QBX_TEXT_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo + 31, QBX_FIELDS_qbd_credit_card_transaction__SalesReceiptRet_CreditCardTxnInfo, QBX_T_SalesReceiptRet_CreditCardTxnInfo, 0},
    {QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo, QBX_TEXT_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo + 176, QBX_FIELDS_qbd_credit_card_transaction_request__CreditCardTxnInfo_CreditCardTxnInputInfo, QBX_T_CreditCardTxnInfo_CreditCardTxnInputInfo, 0},
    {QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo, QBX_TEXT_qbd_credit_card_transaction_response__CreditCardTxnResultInfo + 359, QBX_FIELDS_qbd_credit_card_transaction_response__CreditCardTxnResultInfo, QBX_T_CreditCardTxnResultInfo, 0},
    {QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet, QBX_TEXT_qbd_sales_receipt_line__SalesReceiptLineRet + 451, QBX_FIELDS_qbd_sales_receipt_line__SalesReceiptLineRet, QBX_T_SalesReceiptLineRet, 0},
    {QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet, QBX_TEXT_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet + 257, QBX_FIELDS_qbd_sales_receipt_line_group__SalesReceiptLineGroupRet, QBX_T_SalesReceiptLineGroupRet, 0},
    {QBX_TEXT_qbd_credit_memo__CreditMemoRet, QBX_TEXT_qbd_credit_memo__CreditMemoRet + 836, QBX_FIELDS_qbd_credit_memo__CreditMemoRet, QBX_T_CreditMemoRet, 0},
    {QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet, QBX_TEXT_qbd_credit_memo_line__CreditMemoLineRet + 420, QBX_FIELDS_qbd_credit_memo_line__CreditMemoLineRet, QBX_T_CreditMemoLineRet, 0},
    {QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet, QBX_TEXT_qbd_credit_memo_line_group__CreditMemoLineGroupRet + 255, QBX_FIELDS_qbd_credit_memo_line_group__CreditMemoLineGroupRet, QBX_T_CreditMemoLineGroupRet, 0},
    {QBX_TEXT_qbd_receive_payment__ReceivePaymentRet, QBX_TEXT_qbd_receive_payment__ReceivePaymentRet + 462, QBX_FIELDS_qbd_receive_payment__ReceivePaymentRet, QBX_T_ReceivePaymentRet, 0},
    {QBX_TEXT_qbd_target_transaction__AppliedToTxnRet, QBX_TEXT_qbd_target_transaction__AppliedToTxnRet + 212, QBX_FIELDS_qbd_target_transaction__AppliedToTxnRet, QBX_T_AppliedToTxnRet, 0},
    {QBX_TEXT_qbd_reference__DiscountAccountRef, QBX_TEXT_qbd_reference__DiscountAccountRef + 26, QBX_FIELDS_qbd_reference__DiscountAccountRef, QBX_T_DiscountAccountRef, 0},
    {QBX_TEXT_qbd_reference__DiscountClassRef, QBX_TEXT_qbd_reference__DiscountClassRef + 26, QBX_FIELDS_qbd_reference__DiscountClassRef, QBX_T_DiscountClassRef, 0},
    {QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet, QBX_TEXT_qbd_payment_to_deposit__ReceivePaymentToDepositRet + 217, QBX_FIELDS_qbd_payment_to_deposit__ReceivePaymentToDepositRet, QBX_T_ReceivePaymentToDepositRet, 0},
    {QBX_TEXT_qbd_charge__ChargeRet, QBX_TEXT_qbd_charge__ChargeRet + 494, QBX_FIELDS_qbd_charge__ChargeRet, QBX_T_ChargeRet, 0},
    {QBX_TEXT_qbd_purchase_order__PurchaseOrderRet, QBX_TEXT_qbd_purchase_order__PurchaseOrderRet + 741, QBX_FIELDS_qbd_purchase_order__PurchaseOrderRet, QBX_T_PurchaseOrderRet, 0},
    {QBX_TEXT_qbd_reference__ShipToEntityRef, QBX_TEXT_qbd_reference__ShipToEntityRef + 26, QBX_FIELDS_qbd_reference__ShipToEntityRef, QBX_T_ShipToEntityRef, 0},
    {QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet, QBX_TEXT_qbd_purchase_order_line__PurchaseOrderLineRet + 436, QBX_FIELDS_qbd_purchase_order_line__PurchaseOrderLineRet, QBX_T_PurchaseOrderLineRet, 0},
    {QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet, QBX_TEXT_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet + 258, QBX_FIELDS_qbd_purchase_order_line_group__PurchaseOrderLineGroupRet, QBX_T_PurchaseOrderLineGroupRet, 0},
    {QBX_TEXT_qbd_bill__BillRet, QBX_TEXT_qbd_bill__BillRet + 494, QBX_FIELDS_qbd_bill__BillRet, QBX_T_BillRet, 0},
    {QBX_TEXT_qbd_reference__APAccountRef, QBX_TEXT_qbd_reference__APAccountRef + 26, QBX_FIELDS_qbd_reference__APAccountRef, QBX_T_APAccountRef, 0},
    {QBX_TEXT_qbd_expense_line__ExpenseLineRet, QBX_TEXT_qbd_expense_line__ExpenseLineRet + 195, QBX_FIELDS_qbd_expense_line__ExpenseLineRet, QBX_T_ExpenseLineRet, 0},
    {QBX_TEXT_qbd_item_line__ItemLineRet, QBX_TEXT_qbd_item_line__ItemLineRet + 389, QBX_FIELDS_qbd_item_line__ItemLineRet, QBX_T_ItemLineRet, 0},
    {QBX_TEXT_qbd_item_group_line__ItemGroupLineRet, QBX_TEXT_qbd_item_group_line__ItemGroupLineRet + 202, QBX_FIELDS_qbd_item_group_line__ItemGroupLineRet, QBX_T_ItemGroupLineRet, 0},
    {QBX_TEXT_qbd_custom_field__DataExt, QBX_TEXT_qbd_custom_field__DataExt + 52, QBX_FIELDS_qbd_custom_field__DataExt, QBX_T_DataExt, 0},
    {QBX_TEXT_qbd_item_receipt__ItemReceiptRet, QBX_TEXT_qbd_item_receipt__ItemReceiptRet + 432, QBX_FIELDS_qbd_item_receipt__ItemReceiptRet, QBX_T_ItemReceiptRet, 0},
    {QBX_TEXT_qbd_vendor_credit__VendorCreditRet, QBX_TEXT_qbd_vendor_credit__VendorCreditRet + 429, QBX_FIELDS_qbd_vendor_credit__VendorCreditRet, QBX_T_VendorCreditRet, 0},
    {QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet, QBX_TEXT_qbd_bill_check_payment__BillPaymentCheckRet + 392, QBX_FIELDS_qbd_bill_check_payment__BillPaymentCheckRet, QBX_T_BillPaymentCheckRet, 0},
    {QBX_TEXT_qbd_reference__PayeeEntityRef, QBX_TEXT_qbd_reference__PayeeEntityRef + 26, QBX_FIELDS_qbd_reference__PayeeEntityRef, QBX_T_PayeeEntityRef, 0},
    {QBX_TEXT_qbd_reference__BankAccountRef, QBX_TEXT_qbd_reference__BankAccountRef + 26, QBX_FIELDS_qbd_reference__BankAccountRef, QBX_T_BankAccountRef, 0},
    {QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet, QBX_TEXT_qbd_bill_credit_card_payment__BillPaymentCreditCardRet + 365, QBX_FIELDS_qbd_bill_credit_card_payment__BillPaymentCreditCardRet, QBX_T_BillPaymentCreditCardRet, 0},
    {QBX_TEXT_qbd_reference__CreditCardAccountRef, QBX_TEXT_qbd_reference__CreditCardAccountRef + 26, QBX_FIELDS_qbd_reference__CreditCardAccountRef, QBX_T_CreditCardAccountRef, 0},
    {QBX_TEXT_qbd_bill_to_pay__BillToPayRet, QBX_TEXT_qbd_bill_to_pay__BillToPayRet + 26, QBX_FIELDS_qbd_bill_to_pay__BillToPayRet, QBX_T_BillToPayRet, 0},
    {QBX_TEXT_qbd_payable_bill__BillToPay, QBX_TEXT_qbd_payable_bill__BillToPay + 199, QBX_FIELDS_qbd_payable_bill__BillToPay, QBX_T_BillToPay, 0},
    {QBX_TEXT_qbd_applicable_credit__CreditToApply, QBX_TEXT_qbd_applicable_credit__CreditToApply + 209, QBX_FIELDS_qbd_applicable_credit__CreditToApply, QBX_T_CreditToApply, 0},
    {QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet, QBX_TEXT_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet + 294, QBX_FIELDS_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet, QBX_T_SalesTaxPaymentCheckRet, 0},
    {QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef, QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef + 26, QBX_FIELDS_qbd_reference__SalesTaxPaymentCheckAdd_PayeeEntityRef, QBX_T_SalesTaxPaymentCheckAdd_PayeeEntityRef, 0},
    {QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef, QBX_TEXT_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef + 26, QBX_FIELDS_qbd_reference__SalesTaxPaymentCheckAdd_BankAccountRef, QBX_T_SalesTaxPaymentCheckAdd_BankAccountRef, 0},
    {QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address, QBX_TEXT_qbd_address__SalesTaxPaymentCheckAdd_Address + 135, QBX_FIELDS_qbd_address__SalesTaxPaymentCheckAdd_Address, QBX_T_SalesTaxPaymentCheckAdd_Address, 0},
    {QBX_TEXT_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet, QBX_TEXT_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet + 109, QBX_FIELDS_qbd_sales_tax_payment_check_line__SalesTaxPaymentCheckLineRet, QBX_T_SalesTaxPaymentCheckLineRet, 0},
    {QBX_TEXT_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet, QBX_TEXT_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet + 52, QBX_FIELDS_qbd_custom_field__SalesTaxPaymentCheckRet_DataExtRet, QBX_T_SalesTaxPaymentCheckRet_DataExtRet, 0},
    {QBX_TEXT_qbd_sales_tax_payable__SalesTaxPayableRet, QBX_TEXT_qbd_sales_tax_payable__SalesTaxPayableRet + 38, QBX_FIELDS_qbd_sales_tax_payable__SalesTaxPayableRet, QBX_T_SalesTaxPayableRet, 0},
    {QBX_TEXT_qbd_sales_tax_payable_line__SalesTaxPayableLineRet, QBX_TEXT_qbd_sales_tax_payable_line__SalesTaxPayableLineRet + 34, QBX_FIELDS_qbd_sales_tax_payable_line__SalesTaxPayableLineRet, QBX_T_SalesTaxPayableLineRet, 0},
    {QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet, QBX_TEXT_qbd_inventory_adjustment__InventoryAdjustmentRet + 270, QBX_FIELDS_qbd_inventory_adjustment__InventoryAdjustmentRet, QBX_T_InventoryAdjustmentRet, 0},
    {QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet, QBX_TEXT_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet + 230, QBX_FIELDS_qbd_inventory_adjustment_line__InventoryAdjustmentLineRet, QBX_T_InventoryAdjustmentLineRet, 0},
    {QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet, QBX_TEXT_qbd_time_tracking_activity__TimeTrackingRet + 299, QBX_FIELDS_qbd_time_tracking_activity__TimeTrackingRet, QBX_T_TimeTrackingRet, 0},
    {QBX_TEXT_qbd_reference__EntityRef, QBX_TEXT_qbd_reference__EntityRef + 26, QBX_FIELDS_qbd_reference__EntityRef, QBX_T_EntityRef, 0},
    {QBX_TEXT_qbd_reference__ItemServiceRef, QBX_TEXT_qbd_reference__ItemServiceRef + 26, QBX_FIELDS_qbd_reference__ItemServiceRef, QBX_T_ItemServiceRef, 0},
    {QBX_TEXT_qbd_check__CheckRet, QBX_TEXT_qbd_check__CheckRet + 442, QBX_FIELDS_qbd_check__CheckRet, QBX_T_CheckRet, 0},
    {QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet, QBX_TEXT_qbd_credit_card_charge__CreditCardChargeRet + 371, QBX_FIELDS_qbd_credit_card_charge__CreditCardChargeRet, QBX_T_CreditCardChargeRet, 0},
    {QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet, QBX_TEXT_qbd_credit_card_credit__CreditCardCreditRet + 371, QBX_FIELDS_qbd_credit_card_credit__CreditCardCreditRet, QBX_T_CreditCardCreditRet, 0},
    {QBX_TEXT_qbd_journal_entry__JournalEntryRet, QBX_TEXT_qbd_journal_entry__JournalEntryRet + 335, QBX_FIELDS_qbd_journal_entry__JournalEntryRet, QBX_T_JournalEntryRet, 0},
    {QBX_TEXT_qbd_journal_debit_line__JournalDebitLine, QBX_TEXT_qbd_journal_debit_line__JournalDebitLine + 157, QBX_FIELDS_qbd_journal_debit_line__JournalDebitLine, QBX_T_JournalDebitLine, 0},
    {QBX_TEXT_qbd_journal_credit_line__JournalCreditLine, QBX_TEXT_qbd_journal_credit_line__JournalCreditLine + 158, QBX_FIELDS_qbd_journal_credit_line__JournalCreditLine, QBX_T_JournalCreditLine, 0},
    {QBX_TEXT_qbd_deposit__DepositRet, QBX_TEXT_qbd_deposit__DepositRet + 303, QBX_FIELDS_qbd_deposit__DepositRet, QBX_T_DepositRet, 0},
    {QBX_TEXT_qbd_deposit_cash_back_line__CashBackInfoRet, QBX_TEXT_qbd_deposit_cash_back_line__CashBackInfoRet + 93, QBX_FIELDS_qbd_deposit_cash_back_line__CashBackInfoRet, QBX_T_CashBackInfoRet, 0},
    {QBX_TEXT_qbd_deposit_line__DepositLineRet, QBX_TEXT_qbd_deposit_line__DepositLineRet + 233, QBX_FIELDS_qbd_deposit_line__DepositLineRet, QBX_T_DepositLineRet, 0},
    {QBX_TEXT_qbd_deleted_list_object__ListDeletedRet, QBX_TEXT_qbd_deleted_list_object__ListDeletedRet + 115, QBX_FIELDS_qbd_deleted_list_object__ListDeletedRet, QBX_T_ListDeletedRet, 0},
    {QBX_TEXT_qbd_deleted_transaction__TxnDeletedRet, QBX_TEXT_qbd_deleted_transaction__TxnDeletedRet + 123, QBX_FIELDS_qbd_deleted_transaction__TxnDeletedRet, QBX_T_TxnDeletedRet, 0},
    {QBX_TEXT_qbd_data_event_recovery_info__DataEventRecoveryInfoRet, QBX_TEXT_qbd_data_event_recovery_info__DataEventRecoveryInfoRet + 49, QBX_FIELDS_qbd_data_event_recovery_info__DataEventRecoveryInfoRet, QBX_T_DataEventRecoveryInfoRet, 0},
    {QBX_TEXT_qbd_transaction__TransactionRet, QBX_TEXT_qbd_transaction__TransactionRet + 262, QBX_FIELDS_qbd_transaction__TransactionRet, QBX_T_TransactionRet, 0},
    {QBX_TEXT_qbd_build_assembly__BuildAssemblyRet, QBX_TEXT_qbd_build_assembly__BuildAssemblyRet + 451, QBX_FIELDS_qbd_build_assembly__BuildAssemblyRet, QBX_T_BuildAssemblyRet, 0},
    {QBX_TEXT_qbd_reference__ItemInventoryAssemblyRef, QBX_TEXT_qbd_reference__ItemInventoryAssemblyRef + 26, QBX_FIELDS_qbd_reference__ItemInventoryAssemblyRef, QBX_T_ItemInventoryAssemblyRef, 0},
    {QBX_TEXT_qbd_component_item_line__ComponentItemLineRet, QBX_TEXT_qbd_component_item_line__ComponentItemLineRet + 184, QBX_FIELDS_qbd_component_item_line__ComponentItemLineRet, QBX_T_ComponentItemLineRet, 0},
    {QBX_TEXT_qbd_buildable_assembly__ItemAssembliesCanBuildRet, QBX_TEXT_qbd_buildable_assembly__ItemAssembliesCanBuildRet + 76, QBX_FIELDS_qbd_buildable_assembly__ItemAssembliesCanBuildRet, QBX_T_ItemAssembliesCanBuildRet, 0},
    {QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet, QBX_TEXT_qbd_credit_card_refund__ARRefundCreditCardRet + 445, QBX_FIELDS_qbd_credit_card_refund__ARRefundCreditCardRet, QBX_T_ARRefundCreditCardRet, 0},
    {QBX_TEXT_qbd_reference__RefundFromAccountRef, QBX_TEXT_qbd_reference__RefundFromAccountRef + 26, QBX_FIELDS_qbd_reference__RefundFromAccountRef, QBX_T_RefundFromAccountRef, 0},
    {QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet, QBX_TEXT_qbd_credit_transaction__RefundAppliedToTxnRet + 198, QBX_FIELDS_qbd_credit_transaction__RefundAppliedToTxnRet, QBX_T_RefundAppliedToTxnRet, 0},
    {QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet, QBX_TEXT_qbd_vehicle_mileage__VehicleMileageRet + 391, QBX_FIELDS_qbd_vehicle_mileage__VehicleMileageRet, QBX_T_VehicleMileageRet, 0},
    {QBX_TEXT_qbd_reference__VehicleRef, QBX_TEXT_qbd_reference__VehicleRef + 26, QBX_FIELDS_qbd_reference__VehicleRef, QBX_T_VehicleRef, 0},
    {QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet, QBX_TEXT_qbd_inventory_transfer__TransferInventoryRet + 233, QBX_FIELDS_qbd_inventory_transfer__TransferInventoryRet, QBX_T_TransferInventoryRet, 0},
    {QBX_TEXT_qbd_reference__FromInventorySiteRef, QBX_TEXT_qbd_reference__FromInventorySiteRef + 26, QBX_FIELDS_qbd_reference__FromInventorySiteRef, QBX_T_FromInventorySiteRef, 0},
    {QBX_TEXT_qbd_reference__ToInventorySiteRef, QBX_TEXT_qbd_reference__ToInventorySiteRef + 26, QBX_FIELDS_qbd_reference__ToInventorySiteRef, QBX_T_ToInventorySiteRef, 0},
    {QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet, QBX_TEXT_qbd_inventory_transfer_line__TransferInventoryLineRet + 215, QBX_FIELDS_qbd_inventory_transfer_line__TransferInventoryLineRet, QBX_T_TransferInventoryLineRet, 0},
    {QBX_TEXT_qbd_reference__FromInventorySiteLocationRef, QBX_TEXT_qbd_reference__FromInventorySiteLocationRef + 26, QBX_FIELDS_qbd_reference__FromInventorySiteLocationRef, QBX_T_FromInventorySiteLocationRef, 0},
    {QBX_TEXT_qbd_reference__ToInventorySiteLocationRef, QBX_TEXT_qbd_reference__ToInventorySiteLocationRef + 26, QBX_FIELDS_qbd_reference__ToInventorySiteLocationRef, QBX_T_ToInventorySiteLocationRef, 0},
    {QBX_TEXT_qbd_item_site__ItemSitesRet, QBX_TEXT_qbd_item_site__ItemSitesRet + 459, QBX_FIELDS_qbd_item_site__ItemSitesRet, QBX_T_ItemSitesRet, 0},
    {QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef, QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef + 26, QBX_FIELDS_qbd_reference__ItemSitesRet_ItemInventoryAssemblyRef, QBX_T_ItemSitesRet_ItemInventoryAssemblyRef, 0},
    {QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryRef, QBX_TEXT_qbd_reference__ItemSitesRet_ItemInventoryRef + 26, QBX_FIELDS_qbd_reference__ItemSitesRet_ItemInventoryRef, QBX_T_ItemSitesRet_ItemInventoryRef, 0},
    {QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteRef, QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteRef + 26, QBX_FIELDS_qbd_reference__ItemSitesRet_InventorySiteRef, QBX_T_ItemSitesRet_InventorySiteRef, 0},
    {QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteLocationRef, QBX_TEXT_qbd_reference__ItemSitesRet_InventorySiteLocationRef + 26, QBX_FIELDS_qbd_reference__ItemSitesRet_InventorySiteLocationRef, QBX_T_ItemSitesRet_InventorySiteLocationRef, 0},
    {QBX_TEXT_qbd_barcode__BarCodeRet, QBX_TEXT_qbd_barcode__BarCodeRet + 69, QBX_FIELDS_qbd_barcode__BarCodeRet, QBX_T_BarCodeRet, 0},
    {QBX_TEXT_qbd_transfer__TransferRet, QBX_TEXT_qbd_transfer__TransferRet + 254, QBX_FIELDS_qbd_transfer__TransferRet, QBX_T_TransferRet, 0},
    {QBX_TEXT_qbd_reference__TransferFromAccountRef, QBX_TEXT_qbd_reference__TransferFromAccountRef + 26, QBX_FIELDS_qbd_reference__TransferFromAccountRef, QBX_T_TransferFromAccountRef, 0},
    {QBX_TEXT_qbd_reference__TransferToAccountRef, QBX_TEXT_qbd_reference__TransferToAccountRef + 26, QBX_FIELDS_qbd_reference__TransferToAccountRef, QBX_T_TransferToAccountRef, 0},
    {QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs, QBX_TEXT_qbd_report__ReportRet__GeneralSummaryReportQueryRs + 200, QBX_FIELDS_qbd_report__ReportRet__GeneralSummaryReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_report_column__ColDesc, QBX_TEXT_qbd_report_column__ColDesc + 62, QBX_FIELDS_qbd_report_column__ColDesc, QBX_T_ColDesc, QBX_UNORDERED},
    {QBX_TEXT_qbd_report_column_title__ColTitle, QBX_TEXT_qbd_report_column_title__ColTitle + 30, QBX_FIELDS_qbd_report_column_title__ColTitle, QBX_T_ColTitle, 0},
    {QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs, QBX_TEXT_qbd_report__ReportRet__JobReportQueryRs + 188, QBX_FIELDS_qbd_report__ReportRet__JobReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs, QBX_TEXT_qbd_report__ReportRet__TimeReportQueryRs + 189, QBX_FIELDS_qbd_report__ReportRet__TimeReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs, QBX_TEXT_qbd_report__ReportRet__AgingReportQueryRs + 190, QBX_FIELDS_qbd_report__ReportRet__AgingReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs, QBX_TEXT_qbd_report__ReportRet__BudgetSummaryReportQueryRs + 199, QBX_FIELDS_qbd_report__ReportRet__BudgetSummaryReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs, QBX_TEXT_qbd_report__ReportRet__GeneralDetailReportQueryRs + 199, QBX_FIELDS_qbd_report__ReportRet__GeneralDetailReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs, QBX_TEXT_qbd_report__ReportRet__CustomDetailReportQueryRs + 198, QBX_FIELDS_qbd_report__ReportRet__CustomDetailReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs, QBX_TEXT_qbd_report__ReportRet__CustomSummaryReportQueryRs + 199, QBX_FIELDS_qbd_report__ReportRet__CustomSummaryReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs, QBX_TEXT_qbd_report__ReportRet__PayrollDetailReportQueryRs + 199, QBX_FIELDS_qbd_report__ReportRet__PayrollDetailReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs, QBX_TEXT_qbd_report__ReportRet__PayrollSummaryReportQueryRs + 200, QBX_FIELDS_qbd_report__ReportRet__PayrollSummaryReportQueryRs, QBX_T_ReportRet, 0},
    {QBX_TEXT_qbd_custom_field_definition__DataExtDefRet, QBX_TEXT_qbd_custom_field_definition__DataExtDefRet + 160, QBX_FIELDS_qbd_custom_field_definition__DataExtDefRet, QBX_T_DataExtDefRet, 0},
    {QBX_TEXT_qbd_custom_field_definition_deletion__DataExtDefDelRet, QBX_TEXT_qbd_custom_field_definition_deletion__DataExtDefDelRet + 44, QBX_FIELDS_qbd_custom_field_definition_deletion__DataExtDefDelRet, QBX_T_DataExtDefDelRet, 0},
    {QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet, QBX_TEXT_qbd_custom_field_deletion__DataExtDelRet + 164, QBX_FIELDS_qbd_custom_field_deletion__DataExtDelRet, QBX_T_DataExtDelRet, 0},
    {QBX_TEXT_qbd_reference__ListObjRef, QBX_TEXT_qbd_reference__ListObjRef + 26, QBX_FIELDS_qbd_reference__ListObjRef, QBX_T_ListObjRef, 0},
    {QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet, QBX_TEXT_qbd_data_event_subscription__DataEventSubscriptionRet + 215, QBX_FIELDS_qbd_data_event_subscription__DataEventSubscriptionRet, QBX_T_DataEventSubscriptionRet, 0},
    {QBX_TEXT_qbd_com_callback_info__COMCallbackInfo, QBX_TEXT_qbd_com_callback_info__COMCallbackInfo + 42, QBX_FIELDS_qbd_com_callback_info__COMCallbackInfo, QBX_T_COMCallbackInfo, 0},
    {QBX_TEXT_qbd_list_event_subscription__ListEventSubscription, QBX_TEXT_qbd_list_event_subscription__ListEventSubscription + 45, QBX_FIELDS_qbd_list_event_subscription__ListEventSubscription, QBX_T_ListEventSubscription, 0},
    {QBX_TEXT_qbd_transaction_event_subscription__TxnEventSubscription, QBX_TEXT_qbd_transaction_event_subscription__TxnEventSubscription + 59, QBX_FIELDS_qbd_transaction_event_subscription__TxnEventSubscription, QBX_T_TxnEventSubscription, 0},
    {QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet, QBX_TEXT_qbd_ui_event_subscription__UIEventSubscriptionRet + 141, QBX_FIELDS_qbd_ui_event_subscription__UIEventSubscriptionRet, QBX_T_UIEventSubscriptionRet, 0},
    {QBX_TEXT_qbd_company_file_event_subscription__CompanyFileEventSubscription, QBX_TEXT_qbd_company_file_event_subscription__CompanyFileEventSubscription + 32, QBX_FIELDS_qbd_company_file_event_subscription__CompanyFileEventSubscription, QBX_T_CompanyFileEventSubscription, 0},
    {QBX_TEXT_qbd_ui_extension_subscription__UIExtensionSubscriptionRet, QBX_TEXT_qbd_ui_extension_subscription__UIExtensionSubscriptionRet + 116, QBX_FIELDS_qbd_ui_extension_subscription__UIExtensionSubscriptionRet, QBX_T_UIExtensionSubscriptionRet, 0},
    {QBX_TEXT_qbd_menu_extension_subscription__MenuExtensionSubscription, QBX_TEXT_qbd_menu_extension_subscription__MenuExtensionSubscription + 48, QBX_FIELDS_qbd_menu_extension_subscription__MenuExtensionSubscription, QBX_T_MenuExtensionSubscription, 0},
    {QBX_TEXT_qbd_submenu__Submenu, QBX_TEXT_qbd_submenu__Submenu + 39, QBX_FIELDS_qbd_submenu__Submenu, QBX_T_Submenu, 0},
    {QBX_TEXT_qbd_display_condition__DisplayCondition, QBX_TEXT_qbd_display_condition__DisplayCondition + 66, QBX_FIELDS_qbd_display_condition__DisplayCondition, QBX_T_DisplayCondition, 0},
    {QBX_TEXT_qbd_menu_item__MenuItem, QBX_TEXT_qbd_menu_item__MenuItem + 56, QBX_FIELDS_qbd_menu_item__MenuItem, QBX_T_MenuItem, 0},
    {QBX_TEXT_qbd_report_data_row__DataRow, QBX_TEXT_qbd_report_data_row__DataRow + 63, QBX_FIELDS_qbd_report_data_row__DataRow, QBX_T_DataRow, 0},
    {QBX_TEXT_qbd_report_row_descriptor__RowData, QBX_TEXT_qbd_report_row_descriptor__RowData + 25, QBX_FIELDS_qbd_report_row_descriptor__RowData, QBX_T_RowData, 0},
    {QBX_TEXT_qbd_report_cell__ColData, QBX_TEXT_qbd_report_cell__ColData + 45, QBX_FIELDS_qbd_report_cell__ColData, QBX_T_ColData, 0},
    {QBX_TEXT_qbd_report_text_row__TextRow, QBX_TEXT_qbd_report_text_row__TextRow + 43, QBX_FIELDS_qbd_report_text_row__TextRow, QBX_T_TextRow, 0},
    {QBX_TEXT_qbd_report_subtotal_row__SubtotalRow, QBX_TEXT_qbd_report_subtotal_row__SubtotalRow + 67, QBX_FIELDS_qbd_report_subtotal_row__SubtotalRow, QBX_T_SubtotalRow, 0},
    {QBX_TEXT_qbd_report_total_row__TotalRow, QBX_TEXT_qbd_report_total_row__TotalRow + 64, QBX_FIELDS_qbd_report_total_row__TotalRow, QBX_T_TotalRow, 0},
};

static const char *const qbx_object_names[] = {
    "qbd_signon_app_cert",
    "qbd_signon_desktop",
    "qbd_signon_ticket",
    "qbd_list_deletion",
    "qbd_list_merge",
    "qbd_merged_from",
    "qbd_merged_to",
    "qbd_transaction_deletion",
    "qbd_transaction_void",
    "qbd_data_event",
    "qbd_host_info",
    "qbd_list_event",
    "qbd_transaction_event",
    "qbd_ui_event",
    "qbd_company_file_event",
    "qbd_ui_extension_event",
    "qbd_current_window",
    "qbd_host",
    "qbd_list_meta_data",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_list_capacity",
    "qbd_company",
    "qbd_address",
    "qbd_address",
    "qbd_address",
    "qbd_subscribed_service",
    "qbd_service",
    "qbd_accountant_copy",
    "qbd_custom_field",
    "qbd_company_activity",
    "qbd_preferences",
    "qbd_accounting_preferences",
    "qbd_finance_charge_preferences",
    "qbd_reference",
    "qbd_jobs_and_estimates_preferences",
    "qbd_multi_currency_preferences",
    "qbd_reference",
    "qbd_multi_location_inventory_preferences",
    "qbd_purchases_and_vendors_preferences",
    "qbd_reference",
    "qbd_reports_preferences",
    "qbd_sales_and_customers_preferences",
    "qbd_reference",
    "qbd_price_levels",
    "qbd_sales_tax_preferences",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_time_tracking_preferences",
    "qbd_current_app_access_rights",
    "qbd_items_and_inventory_preferences",
    "qbd_account",
    "qbd_reference",
    "qbd_reference",
    "qbd_tax_line_info",
    "qbd_reference",
    "qbd_account_tax_line",
    "qbd_lead",
    "qbd_custom_contact_field",
    "qbd_lead_location",
    "qbd_lead_address",
    "qbd_lead_contact",
    "qbd_customer",
    "qbd_reference",
    "qbd_address",
    "qbd_address",
    "qbd_shipping_address",
    "qbd_contact",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_credit_card",
    "qbd_reference",
    "qbd_note",
    "qbd_reference",
    "qbd_employee",
    "qbd_reference",
    "qbd_employee_address",
    "qbd_emergency_contact_set",
    "qbd_emergency_contact",
    "qbd_emergency_contact",
    "qbd_reference",
    "qbd_employee_payroll_info",
    "qbd_earnings",
    "qbd_reference",
    "qbd_sick_hours",
    "qbd_vacation_hours",
    "qbd_other_name",
    "qbd_address",
    "qbd_vendor",
    "qbd_address",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_standard_term",
    "qbd_date_driven_term",
    "qbd_class",
    "qbd_sales_representative",
    "qbd_reference",
    "qbd_customer_type",
    "qbd_vendor_type",
    "qbd_job_type",
    "qbd_customer_message",
    "qbd_payment_method",
    "qbd_shipping_method",
    "qbd_sales_tax_code",
    "qbd_reference",
    "qbd_to_do",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_service_item",
    "qbd_reference",
    "qbd_sales_or_purchase_details",
    "qbd_reference",
    "qbd_sales_and_purchase_details",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_non_inventory_item",
    "qbd_other_charge_item",
    "qbd_inventory_item",
    "qbd_reference",
    "qbd_reference",
    "qbd_inventory_assembly_item",
    "qbd_inventory_assembly_item_line",
    "qbd_reference",
    "qbd_fixed_asset_item",
    "qbd_fixed_asset_sales_details",
    "qbd_subtotal_item",
    "qbd_discount_item",
    "qbd_payment_item",
    "qbd_reference",
    "qbd_reference",
    "qbd_sales_tax_item",
    "qbd_reference",
    "qbd_reference",
    "qbd_sales_tax_group_item",
    "qbd_reference",
    "qbd_item_group",
    "qbd_item_group_member",
    "qbd_reference",
    "qbd_payroll_wage_item",
    "qbd_payroll_non_wage_item",
    "qbd_reference",
    "qbd_template",
    "qbd_price_level",
    "qbd_per_item_price_level",
    "qbd_billing_rate",
    "qbd_per_item_billing_rate",
    "qbd_vehicle",
    "qbd_unit_of_measure_set",
    "qbd_base_unit",
    "qbd_related_unit",
    "qbd_default_unit",
    "qbd_workers_comp_code",
    "qbd_rate_history",
    "qbd_form1099_category_account_mapping",
    "qbd_category_account_mapping",
    "qbd_reference",
    "qbd_sales_tax_return",
    "qbd_sales_tax_return_line",
    "qbd_currency",
    "qbd_currency_format",
    "qbd_payroll_last_period",
    "qbd_inventory_site",
    "qbd_reference",
    "qbd_site_address",
    "qbd_invoice",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_linked_transaction",
    "qbd_invoice_line",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_invoice_line_group",
    "qbd_reference",
    "qbd_estimate",
    "qbd_estimate_line",
    "qbd_estimate_line_group",
    "qbd_sales_order",
    "qbd_sales_order_line",
    "qbd_sales_order_line_group",
    "qbd_sales_receipt",
    "qbd_credit_card_transaction",
    "qbd_credit_card_transaction_request",
    "qbd_credit_card_transaction_response",
    "qbd_sales_receipt_line",
    "qbd_sales_receipt_line_group",
    "qbd_credit_memo",
    "qbd_credit_memo_line",
    "qbd_credit_memo_line_group",
    "qbd_receive_payment",
    "qbd_target_transaction",
    "qbd_reference",
    "qbd_reference",
    "qbd_payment_to_deposit",
    "qbd_charge",
    "qbd_purchase_order",
    "qbd_reference",
    "qbd_purchase_order_line",
    "qbd_purchase_order_line_group",
    "qbd_bill",
    "qbd_reference",
    "qbd_expense_line",
    "qbd_item_line",
    "qbd_item_group_line",
    "qbd_custom_field",
    "qbd_item_receipt",
    "qbd_vendor_credit",
    "qbd_bill_check_payment",
    "qbd_reference",
    "qbd_reference",
    "qbd_bill_credit_card_payment",
    "qbd_reference",
    "qbd_bill_to_pay",
    "qbd_payable_bill",
    "qbd_applicable_credit",
    "qbd_sales_tax_payment_check",
    "qbd_reference",
    "qbd_reference",
    "qbd_address",
    "qbd_sales_tax_payment_check_line",
    "qbd_custom_field",
    "qbd_sales_tax_payable",
    "qbd_sales_tax_payable_line",
    "qbd_inventory_adjustment",
    "qbd_inventory_adjustment_line",
    "qbd_time_tracking_activity",
    "qbd_reference",
    "qbd_reference",
    "qbd_check",
    "qbd_credit_card_charge",
    "qbd_credit_card_credit",
    "qbd_journal_entry",
    "qbd_journal_debit_line",
    "qbd_journal_credit_line",
    "qbd_deposit",
    "qbd_deposit_cash_back_line",
    "qbd_deposit_line",
    "qbd_deleted_list_object",
    "qbd_deleted_transaction",
    "qbd_data_event_recovery_info",
    "qbd_transaction",
    "qbd_build_assembly",
    "qbd_reference",
    "qbd_component_item_line",
    "qbd_buildable_assembly",
    "qbd_credit_card_refund",
    "qbd_reference",
    "qbd_credit_transaction",
    "qbd_vehicle_mileage",
    "qbd_reference",
    "qbd_inventory_transfer",
    "qbd_reference",
    "qbd_reference",
    "qbd_inventory_transfer_line",
    "qbd_reference",
    "qbd_reference",
    "qbd_item_site",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_reference",
    "qbd_barcode",
    "qbd_transfer",
    "qbd_reference",
    "qbd_reference",
    "qbd_report",
    "qbd_report_column",
    "qbd_report_column_title",
    "qbd_report",
    "qbd_report",
    "qbd_report",
    "qbd_report",
    "qbd_report",
    "qbd_report",
    "qbd_report",
    "qbd_report",
    "qbd_report",
    "qbd_custom_field_definition",
    "qbd_custom_field_definition_deletion",
    "qbd_custom_field_deletion",
    "qbd_reference",
    "qbd_data_event_subscription",
    "qbd_com_callback_info",
    "qbd_list_event_subscription",
    "qbd_transaction_event_subscription",
    "qbd_ui_event_subscription",
    "qbd_company_file_event_subscription",
    "qbd_ui_extension_subscription",
    "qbd_menu_extension_subscription",
    "qbd_submenu",
    "qbd_display_condition",
    "qbd_menu_item",
    "qbd_report_data_row",
    "qbd_report_row_descriptor",
    "qbd_report_cell",
    "qbd_report_text_row",
    "qbd_report_subtotal_row",
    "qbd_report_total_row",
};

/* The object of each record, parallel to qbx_rows. */
static const uint16_t qbx_record_objects[] = {
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* QBXML */
    QBX_NONE, QBX_NONE, QBX_NONE, /* SignonMsgsRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* QBXMLMsgsRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* QBXMLSubscriptionMsgsRq */
    QBX_O_qbd_signon_app_cert__SignonAppCertRs, QBX_O_qbd_signon_desktop__SignonDesktopRs, QBX_O_qbd_signon_ticket__SignonTicketRs, /* SignonMsgsRs */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_O_qbd_list_deletion__ListDelRs, QBX_O_qbd_list_merge__ListMergeRs, QBX_NONE, QBX_O_qbd_transaction_deletion__TxnDelRs, QBX_O_qbd_transaction_void__TxnVoidRs, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* QBXMLMsgsRs */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* QBXMLSubscriptionMsgsRs */
    QBX_O_qbd_data_event__DataEvent, QBX_O_qbd_ui_event__UIEvent, QBX_O_qbd_ui_extension_event__UIExtensionEvent, /* QBXMLEvents */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SignonAppCertRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SignonDesktopRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SignonTicketRq */
    QBX_NONE, QBX_NONE, /* HostQueryRq */
    QBX_NONE, QBX_NONE, /* CompanyQueryRq */
    QBX_NONE, /* CompanyActivityQueryRq */
    QBX_NONE, /* PreferencesQueryRq */
    QBX_NONE, QBX_NONE, /* AccountAddRq */
    QBX_NONE, QBX_NONE, /* AccountModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AccountQueryRq */
    QBX_NONE, QBX_NONE, /* SpecialAccountAddRq */
    QBX_NONE, QBX_NONE, /* LeadAddRq */
    QBX_NONE, QBX_NONE, /* LeadModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LeadQueryRq */
    QBX_NONE, QBX_NONE, /* CustomerAddRq */
    QBX_NONE, QBX_NONE, /* CustomerModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomerQueryRq */
    QBX_NONE, QBX_NONE, /* EmployeeAddRq */
    QBX_NONE, QBX_NONE, /* EmployeeModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeeQueryRq */
    QBX_NONE, QBX_NONE, /* OtherNameAddRq */
    QBX_NONE, QBX_NONE, /* OtherNameModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* OtherNameQueryRq */
    QBX_NONE, QBX_NONE, /* VendorAddRq */
    QBX_NONE, QBX_NONE, /* VendorModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EntityQueryRq */
    QBX_NONE, QBX_NONE, /* StandardTermsAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* StandardTermsQueryRq */
    QBX_NONE, QBX_NONE, /* DateDrivenTermsAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DateDrivenTermsQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TermsQueryRq */
    QBX_NONE, QBX_NONE, /* ClassAddRq */
    QBX_NONE, QBX_NONE, /* ClassModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ClassQueryRq */
    QBX_NONE, QBX_NONE, /* SalesRepAddRq */
    QBX_NONE, QBX_NONE, /* SalesRepModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesRepQueryRq */
    QBX_NONE, QBX_NONE, /* CustomerTypeAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomerTypeQueryRq */
    QBX_NONE, QBX_NONE, /* VendorTypeAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorTypeQueryRq */
    QBX_NONE, QBX_NONE, /* JobTypeAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JobTypeQueryRq */
    QBX_NONE, QBX_NONE, /* CustomerMsgAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomerMsgQueryRq */
    QBX_NONE, QBX_NONE, /* PaymentMethodAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PaymentMethodQueryRq */
    QBX_NONE, QBX_NONE, /* ShipMethodAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ShipMethodQueryRq */
    QBX_NONE, QBX_NONE, /* SalesTaxCodeAddRq */
    QBX_NONE, QBX_NONE, /* SalesTaxCodeModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxCodeQueryRq */
    QBX_NONE, QBX_NONE, /* ToDoAddRq */
    QBX_NONE, QBX_NONE, /* ToDoModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ToDoQueryRq */
    QBX_NONE, QBX_NONE, /* ItemServiceAddRq */
    QBX_NONE, QBX_NONE, /* ItemServiceModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemServiceQueryRq */
    QBX_NONE, QBX_NONE, /* ItemNonInventoryAddRq */
    QBX_NONE, QBX_NONE, /* ItemNonInventoryModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemNonInventoryQueryRq */
    QBX_NONE, QBX_NONE, /* ItemOtherChargeAddRq */
    QBX_NONE, QBX_NONE, /* ItemOtherChargeModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemOtherChargeQueryRq */
    QBX_NONE, QBX_NONE, /* ItemInventoryAddRq */
    QBX_NONE, QBX_NONE, /* ItemInventoryModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemInventoryQueryRq */
    QBX_NONE, QBX_NONE, /* ItemInventoryAssemblyAddRq */
    QBX_NONE, QBX_NONE, /* ItemInventoryAssemblyModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemInventoryAssemblyQueryRq */
    QBX_NONE, QBX_NONE, /* ItemFixedAssetAddRq */
    QBX_NONE, QBX_NONE, /* ItemFixedAssetModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemFixedAssetQueryRq */
    QBX_NONE, QBX_NONE, /* ItemSubtotalAddRq */
    QBX_NONE, QBX_NONE, /* ItemSubtotalModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSubtotalQueryRq */
    QBX_NONE, QBX_NONE, /* ItemDiscountAddRq */
    QBX_NONE, QBX_NONE, /* ItemDiscountModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemDiscountQueryRq */
    QBX_NONE, QBX_NONE, /* ItemPaymentAddRq */
    QBX_NONE, QBX_NONE, /* ItemPaymentModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemPaymentQueryRq */
    QBX_NONE, QBX_NONE, /* ItemSalesTaxAddRq */
    QBX_NONE, QBX_NONE, /* ItemSalesTaxModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSalesTaxQueryRq */
    QBX_NONE, QBX_NONE, /* ItemSalesTaxGroupAddRq */
    QBX_NONE, QBX_NONE, /* ItemSalesTaxGroupModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSalesTaxGroupQueryRq */
    QBX_NONE, QBX_NONE, /* ItemGroupAddRq */
    QBX_NONE, QBX_NONE, /* ItemGroupModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemGroupQueryRq */
    QBX_NONE, QBX_NONE, /* SpecialItemAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemQueryRq */
    QBX_NONE, QBX_NONE, /* PayrollItemWageAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PayrollItemWageQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PayrollItemNonWageQueryRq */
    QBX_NONE, /* TemplateQueryRq */
    QBX_NONE, QBX_NONE, /* PriceLevelAddRq */
    QBX_NONE, QBX_NONE, /* PriceLevelModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PriceLevelQueryRq */
    QBX_NONE, QBX_NONE, /* BillingRateAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillingRateQueryRq */
    QBX_NONE, QBX_NONE, /* VehicleAddRq */
    QBX_NONE, QBX_NONE, /* VehicleModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VehicleQueryRq */
    QBX_NONE, QBX_NONE, /* UnitOfMeasureSetAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* UnitOfMeasureSetQueryRq */
    QBX_NONE, QBX_NONE, /* WorkersCompCodeAddRq */
    QBX_NONE, QBX_NONE, /* WorkersCompCodeModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* WorkersCompCodeQueryRq */
    QBX_NONE, /* Form1099CategoryAccountMappingModRq */
    QBX_NONE, QBX_NONE, /* Form1099CategoryAccountMappingQueryRq */
    QBX_NONE, /* SalesTaxReturnLineQueryRq */
    QBX_NONE, QBX_NONE, /* CurrencyAddRq */
    QBX_NONE, QBX_NONE, /* CurrencyModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CurrencyQueryRq */
    QBX_NONE, QBX_NONE, /* InventorySiteAddRq */
    QBX_NONE, QBX_NONE, /* InventorySiteModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventorySiteQueryRq */
    QBX_NONE, QBX_NONE, /* InvoiceAddRq */
    QBX_NONE, QBX_NONE, /* InvoiceModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceQueryRq */
    QBX_NONE, QBX_NONE, /* EstimateAddRq */
    QBX_NONE, QBX_NONE, /* EstimateModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateQueryRq */
    QBX_NONE, QBX_NONE, /* SalesOrderAddRq */
    QBX_NONE, QBX_NONE, /* SalesOrderModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderQueryRq */
    QBX_NONE, QBX_NONE, /* SalesReceiptAddRq */
    QBX_NONE, QBX_NONE, /* SalesReceiptModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptQueryRq */
    QBX_NONE, QBX_NONE, /* CreditMemoAddRq */
    QBX_NONE, QBX_NONE, /* CreditMemoModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoQueryRq */
    QBX_NONE, QBX_NONE, /* ReceivePaymentAddRq */
    QBX_NONE, QBX_NONE, /* ReceivePaymentModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReceivePaymentQueryRq */
    QBX_NONE, /* ReceivePaymentToDepositQueryRq */
    QBX_NONE, QBX_NONE, /* ChargeAddRq */
    QBX_NONE, QBX_NONE, /* ChargeModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ChargeQueryRq */
    QBX_NONE, QBX_NONE, /* PurchaseOrderAddRq */
    QBX_NONE, QBX_NONE, /* PurchaseOrderModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderQueryRq */
    QBX_NONE, QBX_NONE, /* BillAddRq */
    QBX_NONE, QBX_NONE, /* BillModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillQueryRq */
    QBX_NONE, QBX_NONE, /* ItemReceiptAddRq */
    QBX_NONE, QBX_NONE, /* ItemReceiptModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemReceiptQueryRq */
    QBX_NONE, QBX_NONE, /* VendorCreditAddRq */
    QBX_NONE, QBX_NONE, /* VendorCreditModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorCreditQueryRq */
    QBX_NONE, QBX_NONE, /* BillPaymentCheckAddRq */
    QBX_NONE, QBX_NONE, /* BillPaymentCheckModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillPaymentCheckQueryRq */
    QBX_NONE, QBX_NONE, /* BillPaymentCreditCardAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillPaymentCreditCardQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillToPayQueryRq */
    QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckAddRq */
    QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckQueryRq */
    QBX_NONE, QBX_NONE, /* SalesTaxPayableQueryRq */
    QBX_NONE, QBX_NONE, /* InventoryAdjustmentAddRq */
    QBX_NONE, QBX_NONE, /* InventoryAdjustmentModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventoryAdjustmentQueryRq */
    QBX_NONE, QBX_NONE, /* TimeTrackingAddRq */
    QBX_NONE, QBX_NONE, /* TimeTrackingModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TimeTrackingQueryRq */
    QBX_NONE, QBX_NONE, /* CheckAddRq */
    QBX_NONE, QBX_NONE, /* CheckModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CheckQueryRq */
    QBX_NONE, QBX_NONE, /* CreditCardChargeAddRq */
    QBX_NONE, QBX_NONE, /* CreditCardChargeModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardChargeQueryRq */
    QBX_NONE, QBX_NONE, /* CreditCardCreditAddRq */
    QBX_NONE, QBX_NONE, /* CreditCardCreditModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardCreditQueryRq */
    QBX_NONE, QBX_NONE, /* JournalEntryAddRq */
    QBX_NONE, QBX_NONE, /* JournalEntryModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JournalEntryQueryRq */
    QBX_NONE, QBX_NONE, /* DepositAddRq */
    QBX_NONE, QBX_NONE, /* DepositModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DepositQueryRq */
    QBX_NONE, QBX_NONE, /* ListDelRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ListMergeRq */
    QBX_NONE, QBX_NONE, QBX_NONE, /* ListDeletedQueryRq */
    QBX_NONE, QBX_NONE, /* TxnDelRq */
    QBX_NONE, QBX_NONE, /* TxnVoidRq */
    QBX_NONE, QBX_NONE, QBX_NONE, /* TxnDeletedQueryRq */
    QBX_NONE, /* ClearedStatusModRq */
    QBX_NONE, /* ListDisplayAddRq */
    QBX_NONE, QBX_NONE, /* ListDisplayModRq */
    QBX_NONE, QBX_NONE, /* TxnDisplayAddRq */
    QBX_NONE, QBX_NONE, /* TxnDisplayModRq */
    QBX_NONE, /* DataEventRecoveryInfoDelRq */
    QBX_NONE, /* DataEventRecoveryInfoQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransactionQueryRq */
    QBX_NONE, QBX_NONE, /* BuildAssemblyAddRq */
    QBX_NONE, QBX_NONE, /* BuildAssemblyModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BuildAssemblyQueryRq */
    QBX_NONE, QBX_NONE, /* ItemAssembliesCanBuildQueryRq */
    QBX_NONE, QBX_NONE, /* ARRefundCreditCardAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ARRefundCreditCardQueryRq */
    QBX_NONE, QBX_NONE, /* VehicleMileageAddRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VehicleMileageQueryRq */
    QBX_NONE, QBX_NONE, /* TransferInventoryAddRq */
    QBX_NONE, QBX_NONE, /* TransferInventoryModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferInventoryQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSitesQueryRq */
    QBX_NONE, /* BarCodeQueryRq */
    QBX_NONE, QBX_NONE, /* TransferAddRq */
    QBX_NONE, QBX_NONE, /* TransferModRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* GeneralSummaryReportQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JobReportQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TimeReportQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AgingReportQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BudgetSummaryReportQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* GeneralDetailReportQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomDetailReportQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomSummaryReportQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PayrollDetailReportQueryRq */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PayrollSummaryReportQueryRq */
    QBX_NONE, QBX_NONE, /* DataExtDefAddRq */
    QBX_NONE, QBX_NONE, /* DataExtDefModRq */
    QBX_NONE, QBX_NONE, /* DataExtDefDelRq */
    QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtDefQueryRq */
    QBX_NONE, /* DataExtAddRq */
    QBX_NONE, /* DataExtModRq */
    QBX_NONE, /* DataExtDelRq */
    QBX_NONE, /* DataEventSubscriptionAddRq */
    QBX_NONE, /* DataEventSubscriptionQueryRq */
    QBX_NONE, /* UIEventSubscriptionAddRq */
    QBX_NONE, /* UIEventSubscriptionQueryRq */
    QBX_NONE, /* UIExtensionSubscriptionAddRq */
    QBX_NONE, /* UIExtensionSubscriptionQueryRq */
    QBX_NONE, QBX_NONE, /* SubscriptionDelRq */
    QBX_NONE, QBX_NONE, /* SignonAppCertRs */
    QBX_NONE, QBX_NONE, /* SignonDesktopRs */
    QBX_NONE, QBX_NONE, /* SignonTicketRs */
    QBX_O_qbd_host__HostRet, /* HostQueryRs */
    QBX_O_qbd_company__CompanyRet, /* CompanyQueryRs */
    QBX_O_qbd_company_activity__CompanyActivityRet, /* CompanyActivityQueryRs */
    QBX_O_qbd_preferences__PreferencesRet, /* PreferencesQueryRs */
    QBX_O_qbd_account__AccountRet, QBX_NONE, /* AccountAddRs */
    QBX_O_qbd_account__AccountRet, QBX_NONE, /* AccountModRs */
    QBX_O_qbd_account__AccountRet, /* AccountQueryRs */
    QBX_O_qbd_account__AccountRet, QBX_NONE, /* SpecialAccountAddRs */
    QBX_O_qbd_account_tax_line__AccountTaxLineInfoRet, /* AccountTaxLineInfoQueryRs */
    QBX_O_qbd_lead__LeadRet, QBX_NONE, /* LeadAddRs */
    QBX_O_qbd_lead__LeadRet, QBX_NONE, /* LeadModRs */
    QBX_O_qbd_lead__LeadRet, /* LeadQueryRs */
    QBX_O_qbd_customer__CustomerRet, QBX_NONE, /* CustomerAddRs */
    QBX_O_qbd_customer__CustomerRet, QBX_NONE, /* CustomerModRs */
    QBX_O_qbd_customer__CustomerRet, /* CustomerQueryRs */
    QBX_O_qbd_employee__EmployeeRet, QBX_NONE, /* EmployeeAddRs */
    QBX_O_qbd_employee__EmployeeRet, QBX_NONE, /* EmployeeModRs */
    QBX_O_qbd_employee__EmployeeRet, /* EmployeeQueryRs */
    QBX_O_qbd_other_name__OtherNameRet, QBX_NONE, /* OtherNameAddRs */
    QBX_O_qbd_other_name__OtherNameRet, QBX_NONE, /* OtherNameModRs */
    QBX_O_qbd_other_name__OtherNameRet, /* OtherNameQueryRs */
    QBX_O_qbd_vendor__VendorRet, QBX_NONE, /* VendorAddRs */
    QBX_O_qbd_vendor__VendorRet, QBX_NONE, /* VendorModRs */
    QBX_O_qbd_vendor__VendorRet, /* VendorQueryRs */
    QBX_O_qbd_customer__CustomerRet, QBX_O_qbd_employee__EmployeeRet, QBX_O_qbd_other_name__OtherNameRet, QBX_O_qbd_vendor__VendorRet, /* EntityQueryRs */
    QBX_O_qbd_standard_term__StandardTermsRet, QBX_NONE, /* StandardTermsAddRs */
    QBX_O_qbd_standard_term__StandardTermsRet, /* StandardTermsQueryRs */
    QBX_O_qbd_date_driven_term__DateDrivenTermsRet, QBX_NONE, /* DateDrivenTermsAddRs */
    QBX_O_qbd_date_driven_term__DateDrivenTermsRet, /* DateDrivenTermsQueryRs */
    QBX_O_qbd_standard_term__StandardTermsRet, QBX_O_qbd_date_driven_term__DateDrivenTermsRet, /* TermsQueryRs */
    QBX_O_qbd_class__ClassRet, QBX_NONE, /* ClassAddRs */
    QBX_O_qbd_class__ClassRet, QBX_NONE, /* ClassModRs */
    QBX_O_qbd_class__ClassRet, /* ClassQueryRs */
    QBX_O_qbd_sales_representative__SalesRepRet, QBX_NONE, /* SalesRepAddRs */
    QBX_O_qbd_sales_representative__SalesRepRet, QBX_NONE, /* SalesRepModRs */
    QBX_O_qbd_sales_representative__SalesRepRet, /* SalesRepQueryRs */
    QBX_O_qbd_customer_type__CustomerTypeRet, QBX_NONE, /* CustomerTypeAddRs */
    QBX_O_qbd_customer_type__CustomerTypeRet, /* CustomerTypeQueryRs */
    QBX_O_qbd_vendor_type__VendorTypeRet, QBX_NONE, /* VendorTypeAddRs */
    QBX_O_qbd_vendor_type__VendorTypeRet, /* VendorTypeQueryRs */
    QBX_O_qbd_job_type__JobTypeRet, QBX_NONE, /* JobTypeAddRs */
    QBX_O_qbd_job_type__JobTypeRet, /* JobTypeQueryRs */
    QBX_O_qbd_customer_message__CustomerMsgRet, QBX_NONE, /* CustomerMsgAddRs */
    QBX_O_qbd_customer_message__CustomerMsgRet, /* CustomerMsgQueryRs */
    QBX_O_qbd_payment_method__PaymentMethodRet, QBX_NONE, /* PaymentMethodAddRs */
    QBX_O_qbd_payment_method__PaymentMethodRet, /* PaymentMethodQueryRs */
    QBX_O_qbd_shipping_method__ShipMethodRet, QBX_NONE, /* ShipMethodAddRs */
    QBX_O_qbd_shipping_method__ShipMethodRet, /* ShipMethodQueryRs */
    QBX_O_qbd_sales_tax_code__SalesTaxCodeRet, QBX_NONE, /* SalesTaxCodeAddRs */
    QBX_O_qbd_sales_tax_code__SalesTaxCodeRet, QBX_NONE, /* SalesTaxCodeModRs */
    QBX_O_qbd_sales_tax_code__SalesTaxCodeRet, /* SalesTaxCodeQueryRs */
    QBX_O_qbd_to_do__ToDoRet, QBX_NONE, /* ToDoAddRs */
    QBX_O_qbd_to_do__ToDoRet, QBX_NONE, /* ToDoModRs */
    QBX_O_qbd_to_do__ToDoRet, /* ToDoQueryRs */
    QBX_O_qbd_service_item__ItemServiceRet, QBX_NONE, /* ItemServiceAddRs */
    QBX_O_qbd_service_item__ItemServiceRet, QBX_NONE, /* ItemServiceModRs */
    QBX_O_qbd_service_item__ItemServiceRet, /* ItemServiceQueryRs */
    QBX_O_qbd_non_inventory_item__ItemNonInventoryRet, QBX_NONE, /* ItemNonInventoryAddRs */
    QBX_O_qbd_non_inventory_item__ItemNonInventoryRet, QBX_NONE, /* ItemNonInventoryModRs */
    QBX_O_qbd_non_inventory_item__ItemNonInventoryRet, /* ItemNonInventoryQueryRs */
    QBX_O_qbd_other_charge_item__ItemOtherChargeRet, QBX_NONE, /* ItemOtherChargeAddRs */
    QBX_O_qbd_other_charge_item__ItemOtherChargeRet, QBX_NONE, /* ItemOtherChargeModRs */
    QBX_O_qbd_other_charge_item__ItemOtherChargeRet, /* ItemOtherChargeQueryRs */
    QBX_O_qbd_inventory_item__ItemInventoryRet, QBX_NONE, /* ItemInventoryAddRs */
    QBX_O_qbd_inventory_item__ItemInventoryRet, QBX_NONE, /* ItemInventoryModRs */
    QBX_O_qbd_inventory_item__ItemInventoryRet, /* ItemInventoryQueryRs */
    QBX_O_qbd_inventory_assembly_item__ItemInventoryAssemblyRet, QBX_NONE, /* ItemInventoryAssemblyAddRs */
    QBX_O_qbd_inventory_assembly_item__ItemInventoryAssemblyRet, QBX_NONE, /* ItemInventoryAssemblyModRs */
    QBX_O_qbd_inventory_assembly_item__ItemInventoryAssemblyRet, /* ItemInventoryAssemblyQueryRs */
    QBX_O_qbd_fixed_asset_item__ItemFixedAssetRet, QBX_NONE, /* ItemFixedAssetAddRs */
    QBX_O_qbd_fixed_asset_item__ItemFixedAssetRet, QBX_NONE, /* ItemFixedAssetModRs */
    QBX_O_qbd_fixed_asset_item__ItemFixedAssetRet, /* ItemFixedAssetQueryRs */
    QBX_O_qbd_subtotal_item__ItemSubtotalRet, QBX_NONE, /* ItemSubtotalAddRs */
    QBX_O_qbd_subtotal_item__ItemSubtotalRet, QBX_NONE, /* ItemSubtotalModRs */
    QBX_O_qbd_subtotal_item__ItemSubtotalRet, /* ItemSubtotalQueryRs */
    QBX_O_qbd_discount_item__ItemDiscountRet, QBX_NONE, /* ItemDiscountAddRs */
    QBX_O_qbd_discount_item__ItemDiscountRet, QBX_NONE, /* ItemDiscountModRs */
    QBX_O_qbd_discount_item__ItemDiscountRet, /* ItemDiscountQueryRs */
    QBX_O_qbd_payment_item__ItemPaymentRet, QBX_NONE, /* ItemPaymentAddRs */
    QBX_O_qbd_payment_item__ItemPaymentRet, QBX_NONE, /* ItemPaymentModRs */
    QBX_O_qbd_payment_item__ItemPaymentRet, /* ItemPaymentQueryRs */
    QBX_O_qbd_sales_tax_item__ItemSalesTaxRet, QBX_NONE, /* ItemSalesTaxAddRs */
    QBX_O_qbd_sales_tax_item__ItemSalesTaxRet, QBX_NONE, /* ItemSalesTaxModRs */
    QBX_O_qbd_sales_tax_item__ItemSalesTaxRet, /* ItemSalesTaxQueryRs */
    QBX_O_qbd_sales_tax_group_item__ItemSalesTaxGroupRet, QBX_NONE, /* ItemSalesTaxGroupAddRs */
    QBX_O_qbd_sales_tax_group_item__ItemSalesTaxGroupRet, QBX_NONE, /* ItemSalesTaxGroupModRs */
    QBX_O_qbd_sales_tax_group_item__ItemSalesTaxGroupRet, /* ItemSalesTaxGroupQueryRs */
    QBX_O_qbd_item_group__ItemGroupRet, QBX_NONE, /* ItemGroupAddRs */
    QBX_O_qbd_item_group__ItemGroupRet, QBX_NONE, /* ItemGroupModRs */
    QBX_O_qbd_item_group__ItemGroupRet, /* ItemGroupQueryRs */
    QBX_O_qbd_other_charge_item__ItemOtherChargeRet, QBX_O_qbd_subtotal_item__ItemSubtotalRet, QBX_O_qbd_item_group__ItemGroupRet, /* SpecialItemAddRs */
    QBX_O_qbd_service_item__ItemServiceRet, QBX_O_qbd_non_inventory_item__ItemNonInventoryRet, QBX_O_qbd_other_charge_item__ItemOtherChargeRet, QBX_O_qbd_inventory_item__ItemInventoryRet, QBX_O_qbd_inventory_assembly_item__ItemInventoryAssemblyRet, QBX_O_qbd_fixed_asset_item__ItemFixedAssetRet, QBX_O_qbd_subtotal_item__ItemSubtotalRet, QBX_O_qbd_discount_item__ItemDiscountRet, QBX_O_qbd_payment_item__ItemPaymentRet, QBX_O_qbd_sales_tax_item__ItemSalesTaxRet, QBX_O_qbd_sales_tax_group_item__ItemSalesTaxGroupRet, QBX_O_qbd_item_group__ItemGroupRet, /* ItemQueryRs */
    QBX_O_qbd_payroll_wage_item__PayrollItemWageRet, /* PayrollItemWageAddRs */
    QBX_O_qbd_payroll_wage_item__PayrollItemWageRet, /* PayrollItemWageQueryRs */
    QBX_O_qbd_payroll_non_wage_item__PayrollItemNonWageRet, /* PayrollItemNonWageQueryRs */
    QBX_O_qbd_template__TemplateRet, /* TemplateQueryRs */
    QBX_O_qbd_price_level__PriceLevelRet, QBX_NONE, /* PriceLevelAddRs */
    QBX_O_qbd_price_level__PriceLevelRet, QBX_NONE, /* PriceLevelModRs */
    QBX_O_qbd_price_level__PriceLevelRet, /* PriceLevelQueryRs */
    QBX_O_qbd_billing_rate__BillingRateRet, QBX_NONE, /* BillingRateAddRs */
    QBX_O_qbd_billing_rate__BillingRateRet, /* BillingRateQueryRs */
    QBX_O_qbd_vehicle__VehicleRet, QBX_NONE, /* VehicleAddRs */
    QBX_O_qbd_vehicle__VehicleRet, QBX_NONE, /* VehicleModRs */
    QBX_O_qbd_vehicle__VehicleRet, /* VehicleQueryRs */
    QBX_O_qbd_unit_of_measure_set__UnitOfMeasureSetRet, QBX_NONE, /* UnitOfMeasureSetAddRs */
    QBX_O_qbd_unit_of_measure_set__UnitOfMeasureSetRet, /* UnitOfMeasureSetQueryRs */
    QBX_O_qbd_workers_comp_code__WorkersCompCodeRet, QBX_NONE, /* WorkersCompCodeAddRs */
    QBX_O_qbd_workers_comp_code__WorkersCompCodeRet, QBX_NONE, /* WorkersCompCodeModRs */
    QBX_O_qbd_workers_comp_code__WorkersCompCodeRet, /* WorkersCompCodeQueryRs */
    QBX_O_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet, /* Form1099CategoryAccountMappingModRs */
    QBX_O_qbd_form1099_category_account_mapping__Form1099CategoryAccountMappingRet, /* Form1099CategoryAccountMappingQueryRs */
    QBX_O_qbd_sales_tax_return__SalesTaxReturnRet, /* SalesTaxReturnQueryRs */
    QBX_O_qbd_sales_tax_return_line__SalesTaxReturnLineRet, /* SalesTaxReturnLineQueryRs */
    QBX_O_qbd_currency__CurrencyRet, QBX_NONE, /* CurrencyAddRs */
    QBX_O_qbd_currency__CurrencyRet, QBX_NONE, /* CurrencyModRs */
    QBX_O_qbd_currency__CurrencyRet, /* CurrencyQueryRs */
    QBX_O_qbd_payroll_last_period__PayrollLastPeriodRet, /* PayrollLastPeriodQueryRs */
    QBX_O_qbd_inventory_site__InventorySiteRet, QBX_NONE, /* InventorySiteAddRs */
    QBX_O_qbd_inventory_site__InventorySiteRet, QBX_NONE, /* InventorySiteModRs */
    QBX_O_qbd_inventory_site__InventorySiteRet, /* InventorySiteQueryRs */
    QBX_O_qbd_invoice__InvoiceRet, QBX_NONE, /* InvoiceAddRs */
    QBX_O_qbd_invoice__InvoiceRet, QBX_NONE, /* InvoiceModRs */
    QBX_O_qbd_invoice__InvoiceRet, /* InvoiceQueryRs */
    QBX_O_qbd_estimate__EstimateRet, QBX_NONE, /* EstimateAddRs */
    QBX_O_qbd_estimate__EstimateRet, QBX_NONE, /* EstimateModRs */
    QBX_O_qbd_estimate__EstimateRet, /* EstimateQueryRs */
    QBX_O_qbd_sales_order__SalesOrderRet, QBX_NONE, /* SalesOrderAddRs */
    QBX_O_qbd_sales_order__SalesOrderRet, QBX_NONE, /* SalesOrderModRs */
    QBX_O_qbd_sales_order__SalesOrderRet, /* SalesOrderQueryRs */
    QBX_O_qbd_sales_receipt__SalesReceiptRet, QBX_NONE, /* SalesReceiptAddRs */
    QBX_O_qbd_sales_receipt__SalesReceiptRet, QBX_NONE, /* SalesReceiptModRs */
    QBX_O_qbd_sales_receipt__SalesReceiptRet, /* SalesReceiptQueryRs */
    QBX_O_qbd_credit_memo__CreditMemoRet, QBX_NONE, /* CreditMemoAddRs */
    QBX_O_qbd_credit_memo__CreditMemoRet, QBX_NONE, /* CreditMemoModRs */
    QBX_O_qbd_credit_memo__CreditMemoRet, /* CreditMemoQueryRs */
    QBX_O_qbd_receive_payment__ReceivePaymentRet, QBX_NONE, /* ReceivePaymentAddRs */
    QBX_O_qbd_receive_payment__ReceivePaymentRet, QBX_NONE, /* ReceivePaymentModRs */
    QBX_O_qbd_receive_payment__ReceivePaymentRet, /* ReceivePaymentQueryRs */
    QBX_O_qbd_payment_to_deposit__ReceivePaymentToDepositRet, /* ReceivePaymentToDepositQueryRs */
    QBX_O_qbd_charge__ChargeRet, QBX_NONE, /* ChargeAddRs */
    QBX_O_qbd_charge__ChargeRet, QBX_NONE, /* ChargeModRs */
    QBX_O_qbd_charge__ChargeRet, /* ChargeQueryRs */
    QBX_O_qbd_purchase_order__PurchaseOrderRet, QBX_NONE, /* PurchaseOrderAddRs */
    QBX_O_qbd_purchase_order__PurchaseOrderRet, QBX_NONE, /* PurchaseOrderModRs */
    QBX_O_qbd_purchase_order__PurchaseOrderRet, /* PurchaseOrderQueryRs */
    QBX_O_qbd_bill__BillRet, QBX_NONE, /* BillAddRs */
    QBX_O_qbd_bill__BillRet, QBX_NONE, /* BillModRs */
    QBX_O_qbd_bill__BillRet, /* BillQueryRs */
    QBX_O_qbd_item_receipt__ItemReceiptRet, QBX_NONE, /* ItemReceiptAddRs */
    QBX_O_qbd_item_receipt__ItemReceiptRet, QBX_NONE, /* ItemReceiptModRs */
    QBX_O_qbd_item_receipt__ItemReceiptRet, /* ItemReceiptQueryRs */
    QBX_O_qbd_vendor_credit__VendorCreditRet, QBX_NONE, /* VendorCreditAddRs */
    QBX_O_qbd_vendor_credit__VendorCreditRet, QBX_NONE, /* VendorCreditModRs */
    QBX_O_qbd_vendor_credit__VendorCreditRet, /* VendorCreditQueryRs */
    QBX_O_qbd_bill_check_payment__BillPaymentCheckRet, QBX_NONE, /* BillPaymentCheckAddRs */
    QBX_O_qbd_bill_check_payment__BillPaymentCheckRet, QBX_NONE, /* BillPaymentCheckModRs */
    QBX_O_qbd_bill_check_payment__BillPaymentCheckRet, /* BillPaymentCheckQueryRs */
    QBX_O_qbd_bill_credit_card_payment__BillPaymentCreditCardRet, QBX_NONE, /* BillPaymentCreditCardAddRs */
    QBX_O_qbd_bill_credit_card_payment__BillPaymentCreditCardRet, /* BillPaymentCreditCardQueryRs */
    QBX_O_qbd_bill_to_pay__BillToPayRet, /* BillToPayQueryRs */
    QBX_O_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet, QBX_NONE, /* SalesTaxPaymentCheckAddRs */
    QBX_O_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet, QBX_NONE, /* SalesTaxPaymentCheckModRs */
    QBX_O_qbd_sales_tax_payment_check__SalesTaxPaymentCheckRet, /* SalesTaxPaymentCheckQueryRs */
    QBX_O_qbd_sales_tax_payable__SalesTaxPayableRet, /* SalesTaxPayableQueryRs */
    QBX_O_qbd_inventory_adjustment__InventoryAdjustmentRet, QBX_NONE, /* InventoryAdjustmentAddRs */
    QBX_O_qbd_inventory_adjustment__InventoryAdjustmentRet, QBX_NONE, /* InventoryAdjustmentModRs */
    QBX_O_qbd_inventory_adjustment__InventoryAdjustmentRet, /* InventoryAdjustmentQueryRs */
    QBX_O_qbd_time_tracking_activity__TimeTrackingRet, QBX_NONE, /* TimeTrackingAddRs */
    QBX_O_qbd_time_tracking_activity__TimeTrackingRet, QBX_NONE, /* TimeTrackingModRs */
    QBX_O_qbd_time_tracking_activity__TimeTrackingRet, /* TimeTrackingQueryRs */
    QBX_O_qbd_check__CheckRet, QBX_NONE, /* CheckAddRs */
    QBX_O_qbd_check__CheckRet, QBX_NONE, /* CheckModRs */
    QBX_O_qbd_check__CheckRet, /* CheckQueryRs */
    QBX_O_qbd_credit_card_charge__CreditCardChargeRet, QBX_NONE, /* CreditCardChargeAddRs */
    QBX_O_qbd_credit_card_charge__CreditCardChargeRet, QBX_NONE, /* CreditCardChargeModRs */
    QBX_O_qbd_credit_card_charge__CreditCardChargeRet, /* CreditCardChargeQueryRs */
    QBX_O_qbd_credit_card_credit__CreditCardCreditRet, QBX_NONE, /* CreditCardCreditAddRs */
    QBX_O_qbd_credit_card_credit__CreditCardCreditRet, QBX_NONE, /* CreditCardCreditModRs */
    QBX_O_qbd_credit_card_credit__CreditCardCreditRet, /* CreditCardCreditQueryRs */
    QBX_O_qbd_journal_entry__JournalEntryRet, QBX_NONE, /* JournalEntryAddRs */
    QBX_O_qbd_journal_entry__JournalEntryRet, QBX_NONE, /* JournalEntryModRs */
    QBX_O_qbd_journal_entry__JournalEntryRet, /* JournalEntryQueryRs */
    QBX_O_qbd_deposit__DepositRet, QBX_NONE, /* DepositAddRs */
    QBX_O_qbd_deposit__DepositRet, QBX_NONE, /* DepositModRs */
    QBX_O_qbd_deposit__DepositRet, /* DepositQueryRs */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ListDelRs */
    QBX_NONE, QBX_NONE, QBX_NONE, /* ListMergeRs */
    QBX_O_qbd_deleted_list_object__ListDeletedRet, /* ListDeletedQueryRs */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TxnDelRs */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TxnVoidRs */
    QBX_O_qbd_deleted_transaction__TxnDeletedRet, /* TxnDeletedQueryRs */
    QBX_O_qbd_data_event_recovery_info__DataEventRecoveryInfoRet, /* DataEventRecoveryInfoQueryRs */
    QBX_O_qbd_transaction__TransactionRet, /* TransactionQueryRs */
    QBX_O_qbd_build_assembly__BuildAssemblyRet, QBX_NONE, /* BuildAssemblyAddRs */
    QBX_O_qbd_build_assembly__BuildAssemblyRet, QBX_NONE, /* BuildAssemblyModRs */
    QBX_O_qbd_build_assembly__BuildAssemblyRet, /* BuildAssemblyQueryRs */
    QBX_O_qbd_buildable_assembly__ItemAssembliesCanBuildRet, /* ItemAssembliesCanBuildQueryRs */
    QBX_O_qbd_credit_card_refund__ARRefundCreditCardRet, QBX_NONE, /* ARRefundCreditCardAddRs */
    QBX_O_qbd_credit_card_refund__ARRefundCreditCardRet, /* ARRefundCreditCardQueryRs */
    QBX_O_qbd_vehicle_mileage__VehicleMileageRet, QBX_NONE, /* VehicleMileageAddRs */
    QBX_O_qbd_vehicle_mileage__VehicleMileageRet, /* VehicleMileageQueryRs */
    QBX_O_qbd_inventory_transfer__TransferInventoryRet, QBX_NONE, /* TransferInventoryAddRs */
    QBX_O_qbd_inventory_transfer__TransferInventoryRet, QBX_NONE, /* TransferInventoryModRs */
    QBX_O_qbd_inventory_transfer__TransferInventoryRet, /* TransferInventoryQueryRs */
    QBX_O_qbd_item_site__ItemSitesRet, /* ItemSitesQueryRs */
    QBX_O_qbd_barcode__BarCodeRet, /* BarCodeQueryRs */
    QBX_O_qbd_transfer__TransferRet, /* TransferAddRs */
    QBX_O_qbd_transfer__TransferRet, /* TransferModRs */
    QBX_O_qbd_transfer__TransferRet, /* TransferQueryRs */
    QBX_O_qbd_report__ReportRet__GeneralSummaryReportQueryRs, /* GeneralSummaryReportQueryRs */
    QBX_O_qbd_report__ReportRet__JobReportQueryRs, /* JobReportQueryRs */
    QBX_O_qbd_report__ReportRet__TimeReportQueryRs, /* TimeReportQueryRs */
    QBX_O_qbd_report__ReportRet__AgingReportQueryRs, /* AgingReportQueryRs */
    QBX_O_qbd_report__ReportRet__BudgetSummaryReportQueryRs, /* BudgetSummaryReportQueryRs */
    QBX_O_qbd_report__ReportRet__GeneralDetailReportQueryRs, /* GeneralDetailReportQueryRs */
    QBX_O_qbd_report__ReportRet__CustomDetailReportQueryRs, /* CustomDetailReportQueryRs */
    QBX_O_qbd_report__ReportRet__CustomSummaryReportQueryRs, /* CustomSummaryReportQueryRs */
    QBX_O_qbd_report__ReportRet__PayrollDetailReportQueryRs, /* PayrollDetailReportQueryRs */
    QBX_O_qbd_report__ReportRet__PayrollSummaryReportQueryRs, /* PayrollSummaryReportQueryRs */
    QBX_O_qbd_custom_field_definition__DataExtDefRet, QBX_NONE, /* DataExtDefAddRs */
    QBX_O_qbd_custom_field_definition__DataExtDefRet, QBX_NONE, /* DataExtDefModRs */
    QBX_O_qbd_custom_field_definition_deletion__DataExtDefDelRet, QBX_NONE, /* DataExtDefDelRs */
    QBX_O_qbd_custom_field_definition__DataExtDefRet, /* DataExtDefQueryRs */
    QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, /* DataExtAddRs */
    QBX_O_qbd_custom_field__DataExtRet, QBX_NONE, /* DataExtModRs */
    QBX_O_qbd_custom_field_deletion__DataExtDelRet, QBX_NONE, /* DataExtDelRs */
    QBX_O_qbd_data_event_subscription__DataEventSubscriptionRet, /* DataEventSubscriptionAddRs */
    QBX_O_qbd_data_event_subscription__DataEventSubscriptionRet, /* DataEventSubscriptionQueryRs */
    QBX_O_qbd_ui_event_subscription__UIEventSubscriptionRet, /* UIEventSubscriptionAddRs */
    QBX_O_qbd_ui_event_subscription__UIEventSubscriptionRet, /* UIEventSubscriptionQueryRs */
    QBX_O_qbd_ui_extension_subscription__UIExtensionSubscriptionRet, /* UIExtensionSubscriptionAddRs */
    QBX_O_qbd_ui_extension_subscription__UIExtensionSubscriptionRet, /* UIExtensionSubscriptionQueryRs */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataEvent */
    QBX_NONE, QBX_NONE, QBX_NONE, /* UIEvent */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* UIExtensionEvent */
    QBX_NONE, /* IncludeListMetaData */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AccountAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AccountMod */
    QBX_NONE, QBX_NONE, /* NameFilter */
    QBX_NONE, QBX_NONE, /* NameRangeFilter */
    QBX_NONE, QBX_NONE, /* CurrencyFilter */
    QBX_NONE, QBX_NONE, /* SpecialAccountAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LeadAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LeadMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomerAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomerMod */
    QBX_NONE, QBX_NONE, /* TotalBalanceFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ClassFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeeAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeeMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* OtherNameAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* OtherNameMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* StandardTermsAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DateDrivenTermsAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, /* ClassAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ClassMod */
    QBX_NONE, QBX_NONE, QBX_NONE, /* SalesRepAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesRepMod */
    QBX_NONE, QBX_NONE, QBX_NONE, /* CustomerTypeAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, /* VendorTypeAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, /* JobTypeAdd */
    QBX_NONE, QBX_NONE, /* CustomerMsgAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, /* PaymentMethodAdd */
    QBX_NONE, QBX_NONE, /* ShipMethodAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxCodeAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxCodeMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ToDoAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ToDoMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemServiceAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemServiceMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemNonInventoryAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemNonInventoryMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemOtherChargeAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemOtherChargeMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemInventoryAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemInventoryMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemInventoryAssemblyAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemInventoryAssemblyMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemFixedAssetAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemFixedAssetMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSubtotalAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSubtotalMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemDiscountAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemDiscountMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemPaymentAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemPaymentMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSalesTaxAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSalesTaxMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSalesTaxGroupAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSalesTaxGroupMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemGroupAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemGroupMod */
    QBX_NONE, QBX_NONE, QBX_NONE, /* SpecialItemAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PayrollItemWageAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PriceLevelAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PriceLevelMod */
    QBX_NONE, QBX_NONE, /* ItemRef */
    QBX_NONE, QBX_NONE, QBX_NONE, /* BillingRateAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, /* VehicleAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VehicleMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* UnitOfMeasureSetAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* WorkersCompCodeAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* WorkersCompCodeMod */
    QBX_NONE, QBX_NONE, QBX_NONE, /* Form1099CategoryAccountMappingMod */
    QBX_NONE, QBX_NONE, /* TaxAgencyVendorRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CurrencyAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CurrencyMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventorySiteAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventorySiteMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceMod */
    QBX_NONE, QBX_NONE, /* ModifiedDateRangeFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, /* TxnDateRangeFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EntityFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AccountFilter */
    QBX_NONE, QBX_NONE, /* RefNumberFilter */
    QBX_NONE, QBX_NONE, /* RefNumberRangeFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReceivePaymentAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReceivePaymentMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ChargeAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ChargeMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemReceiptAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemReceiptMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorCreditAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorCreditMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillPaymentCheckAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillPaymentCheckMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillPaymentCreditCardAdd */
    QBX_NONE, QBX_NONE, /* PayeeEntityRef */
    QBX_NONE, QBX_NONE, /* APAccountRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckQueryRq.ItemFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventoryAdjustmentAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventoryAdjustmentMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TimeTrackingAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TimeTrackingMod */
    QBX_NONE, QBX_NONE, /* TimeTrackingEntityFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CheckAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CheckMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardChargeAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardChargeMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardCreditAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardCreditMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JournalEntryAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JournalEntryMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DepositAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DepositMod */
    QBX_NONE, QBX_NONE, /* MergeFrom */
    QBX_NONE, QBX_NONE, /* MergeTo */
    QBX_NONE, QBX_NONE, /* DeletedDateRangeFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, /* ClearedStatusMod */
    QBX_NONE, QBX_NONE, /* EntityRef */
    QBX_NONE, QBX_NONE, QBX_NONE, /* TransactionModifiedDateRangeFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, /* TransactionDateRangeFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransactionEntityFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransactionAccountFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransactionItemFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransactionClassFilter */
    QBX_NONE, /* TransactionTypeFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BuildAssemblyAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BuildAssemblyMod */
    QBX_NONE, QBX_NONE, /* ItemInventoryAssemblyRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ARRefundCreditCardAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VehicleMileageAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferInventoryAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferInventoryMod */
    QBX_NONE, QBX_NONE, /* SiteFilter */
    QBX_NONE, QBX_NONE, /* ItemSiteFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferMod */
    QBX_NONE, QBX_NONE, /* ReportPeriod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReportAccountFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReportEntityFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReportItemFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReportClassFilter */
    QBX_NONE, /* ReportTxnTypeFilter */
    QBX_NONE, QBX_NONE, /* ReportModifiedDateRangeFilter */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtDefAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtDefMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtDel */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataEventSubscriptionAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* UIEventSubscriptionAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, /* UIExtensionSubscriptionAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* HostRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CompanyRet */
    QBX_NONE, QBX_NONE, /* CompanyActivityRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PreferencesRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AccountRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ErrorRecovery */
    QBX_NONE, QBX_NONE, /* AccountTaxLineInfoRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LeadRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomerRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* OtherNameRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* StandardTermsRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DateDrivenTermsRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ClassRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesRepRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomerTypeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorTypeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JobTypeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CustomerMsgRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PaymentMethodRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ShipMethodRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxCodeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ToDoRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemServiceRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemNonInventoryRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemOtherChargeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemInventoryRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemInventoryAssemblyRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemFixedAssetRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSubtotalRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemDiscountRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemPaymentRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSalesTaxRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSalesTaxGroupRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemGroupRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PayrollItemWageRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PayrollItemNonWageRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TemplateRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PriceLevelRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillingRateRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VehicleRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* UnitOfMeasureSetRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* WorkersCompCodeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* WorkersCompCodeAddRs.ErrorRecovery */
    QBX_NONE, QBX_NONE, QBX_NONE, /* Form1099CategoryAccountMappingRet */
    QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxReturnRet */
    QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxReturnLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CurrencyRet */
    QBX_NONE, QBX_NONE, /* PayrollLastPeriodRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventorySiteRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventorySiteAddRs.ErrorRecovery */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReceivePaymentRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReceivePaymentToDepositRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ChargeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemReceiptRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorCreditRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillPaymentCheckRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillPaymentCreditCardRet */
    QBX_NONE, QBX_NONE, /* BillToPayRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckRet */
    QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPayableRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventoryAdjustmentRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TimeTrackingRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CheckRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardChargeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardCreditRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JournalEntryRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DepositRet */
    QBX_NONE, QBX_NONE, QBX_NONE, /* MergedFrom */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* MergedTo */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ListDeletedRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TxnDeletedRet */
    QBX_NONE, QBX_NONE, /* DataEventRecoveryInfoRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransactionRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BuildAssemblyRet */
    QBX_NONE, QBX_NONE, QBX_NONE, /* ItemAssembliesCanBuildRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ARRefundCreditCardRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VehicleMileageRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferInventoryRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSitesRet */
    QBX_NONE, QBX_NONE, QBX_NONE, /* BarCodeRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ReportRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtDefRet */
    QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtDefDelRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataExtDelRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DataEventSubscriptionRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* UIEventSubscriptionRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* UIExtensionSubscriptionRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* HostInfo */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ListEvent */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TxnEvent */
    QBX_NONE, QBX_NONE, QBX_NONE, /* CompanyFileEvent */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CurrentWindow */
    QBX_NONE, QBX_NONE, /* ParentRef */
    QBX_NONE, QBX_NONE, /* SalesTaxCodeRef */
    QBX_NONE, QBX_NONE, /* CurrencyRef */
    QBX_NONE, QBX_NONE, /* AdditionalContactRef */
    QBX_NONE, QBX_NONE, /* Locations */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LeadContacts */
    QBX_NONE, QBX_NONE, QBX_NONE, /* LocationsMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LeadContactsMod */
    QBX_NONE, QBX_NONE, /* ClassRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillAddress */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ShipAddress */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ShipToAddress */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* Contacts */
    QBX_NONE, QBX_NONE, /* CustomerTypeRef */
    QBX_NONE, QBX_NONE, /* TermsRef */
    QBX_NONE, QBX_NONE, /* SalesRepRef */
    QBX_NONE, QBX_NONE, /* CustomerAdd.SalesTaxCodeRef */
    QBX_NONE, QBX_NONE, /* CustomerAdd.ItemSalesTaxRef */
    QBX_NONE, QBX_NONE, /* PreferredPaymentMethodRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardInfo */
    QBX_NONE, QBX_NONE, /* JobTypeRef */
    QBX_NONE, /* AdditionalNotes */
    QBX_NONE, QBX_NONE, /* PriceLevelRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ContactsMod */
    QBX_NONE, QBX_NONE, /* AdditionalNotesMod */
    QBX_NONE, QBX_NONE, /* SupervisorRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeeAddress */
    QBX_NONE, QBX_NONE, /* EmergencyContacts */
    QBX_NONE, QBX_NONE, /* BillingRateRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeePayrollInfo */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeePayrollInfoMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* OtherNameAddress */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorAddress */
    QBX_NONE, QBX_NONE, /* VendorTypeRef */
    QBX_NONE, QBX_NONE, /* SalesTaxReturnRef */
    QBX_NONE, QBX_NONE, /* TaxOnPurchasesAccountRef */
    QBX_NONE, QBX_NONE, /* TaxOnSalesAccountRef */
    QBX_NONE, QBX_NONE, /* PrefillAccountRef */
    QBX_NONE, QBX_NONE, /* SalesRepEntityRef */
    QBX_NONE, QBX_NONE, /* ItemPurchaseTaxRef */
    QBX_NONE, QBX_NONE, /* SalesTaxCodeAdd.ItemSalesTaxRef */
    QBX_NONE, QBX_NONE, /* CustomerRef */
    QBX_NONE, QBX_NONE, /* EmployeeRef */
    QBX_NONE, QBX_NONE, /* LeadRef */
    QBX_NONE, QBX_NONE, /* VendorRef */
    QBX_NONE, QBX_NONE, QBX_NONE, /* BarCode */
    QBX_NONE, QBX_NONE, /* UnitOfMeasureSetRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrPurchase */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesAndPurchase */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrPurchaseMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesAndPurchaseMod */
    QBX_NONE, QBX_NONE, /* IncomeAccountRef */
    QBX_NONE, QBX_NONE, /* PurchaseTaxCodeRef */
    QBX_NONE, QBX_NONE, /* COGSAccountRef */
    QBX_NONE, QBX_NONE, /* PrefVendorRef */
    QBX_NONE, QBX_NONE, /* AssetAccountRef */
    QBX_NONE, QBX_NONE, /* ItemInventoryAssemblyLine */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* FixedAssetSalesInfo */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* FixedAssetSalesInfoMod */
    QBX_NONE, QBX_NONE, /* AccountRef */
    QBX_NONE, QBX_NONE, /* DepositToAccountRef */
    QBX_NONE, QBX_NONE, /* PaymentMethodRef */
    QBX_NONE, QBX_NONE, /* TaxVendorRef */
    QBX_NONE, QBX_NONE, /* SalesTaxReturnLineRef */
    QBX_NONE, QBX_NONE, /* ItemSalesTaxRef */
    QBX_NONE, QBX_NONE, QBX_NONE, /* ItemGroupLine */
    QBX_NONE, QBX_NONE, /* ExpenseAccountRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PriceLevelPerItem */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillingRatePerItem */
    QBX_NONE, QBX_NONE, /* BaseUnit */
    QBX_NONE, QBX_NONE, QBX_NONE, /* RelatedUnit */
    QBX_NONE, QBX_NONE, /* DefaultUnit */
    QBX_NONE, QBX_NONE, /* RateEntry */
    QBX_NONE, QBX_NONE, QBX_NONE, /* CategoryAccountMappingMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CurrencyFormat */
    QBX_NONE, QBX_NONE, /* ParentSiteRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SiteAddress */
    QBX_NONE, QBX_NONE, /* ARAccountRef */
    QBX_NONE, QBX_NONE, /* TemplateRef */
    QBX_NONE, QBX_NONE, /* ShipMethodRef */
    QBX_NONE, QBX_NONE, /* CustomerMsgRef */
    QBX_NONE, QBX_NONE, /* CustomerSalesTaxCodeRef */
    QBX_NONE, QBX_NONE, QBX_NONE, /* SetCredit */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceLineGroupAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceLineGroupMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateLineGroupAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateLineGroupMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderLineGroupAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderLineGroupMod */
    QBX_NONE, QBX_NONE, /* CreditCardTxnInfo */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptLineGroupAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptLineGroupMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoLineGroupAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoLineGroupMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AppliedToTxnAdd */
    QBX_NONE, QBX_NONE, /* CreditCardTxnInfoMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AppliedToTxnMod */
    QBX_NONE, QBX_NONE, /* InventorySiteRef */
    QBX_NONE, QBX_NONE, /* InventorySiteLocationRef */
    QBX_NONE, QBX_NONE, /* OverrideItemAccountRef */
    QBX_NONE, QBX_NONE, /* OverrideUOMSetRef */
    QBX_NONE, QBX_NONE, /* ShipToEntityRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderLineGroupAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderLineGroupMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ExpenseLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemGroupLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ExpenseLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemGroupLineMod */
    QBX_NONE, QBX_NONE, /* BankAccountRef */
    QBX_NONE, QBX_NONE, /* CreditCardAccountRef */
    QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckAdd.PayeeEntityRef */
    QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckAdd.BankAccountRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckAdd.Address */
    QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventoryAdjustmentLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventoryAdjustmentLineMod */
    QBX_NONE, QBX_NONE, /* ItemServiceRef */
    QBX_NONE, QBX_NONE, /* PayrollItemWageRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* Address */
    QBX_NONE, QBX_NONE, /* ApplyCheckToTxnAdd */
    QBX_NONE, QBX_NONE, /* ApplyCheckToTxnMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JournalDebitLine */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JournalCreditLine */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* JournalLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, /* CashBackInfoAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DepositLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, /* CashBackInfoMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DepositLineMod */
    QBX_NONE, QBX_NONE, /* RefundFromAccountRef */
    QBX_NONE, QBX_NONE, /* RefundAppliedToTxnAdd */
    QBX_NONE, QBX_NONE, /* VehicleRef */
    QBX_NONE, QBX_NONE, /* FromInventorySiteRef */
    QBX_NONE, QBX_NONE, /* ToInventorySiteRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferInventoryLineAdd */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferInventoryLineMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemSiteFilter.ItemFilter */
    QBX_NONE, QBX_NONE, /* ItemSiteFilter.SiteFilter */
    QBX_NONE, QBX_NONE, /* TransferFromAccountRef */
    QBX_NONE, QBX_NONE, /* TransferToAccountRef */
    QBX_NONE, QBX_NONE, /* ListObjRef */
    QBX_NONE, QBX_NONE, QBX_NONE, /* COMCallbackInfo */
    QBX_NONE, QBX_NONE, /* ListEventSubscription */
    QBX_NONE, QBX_NONE, /* TxnEventSubscription */
    QBX_NONE, /* CompanyFileEventSubscription */
    QBX_NONE, QBX_NONE, QBX_NONE, /* MenuExtensionSubscription */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ListMetaData */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AddressBlock */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LegalAddress */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CompanyAddressForCustomer */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CompanyAddressBlockForCustomer */
    QBX_NONE, /* SubscribedServices */
    QBX_NONE, QBX_NONE, /* AccountantCopy */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AccountingPreferences */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* FinanceChargePreferences */
    QBX_NONE, QBX_NONE, QBX_NONE, /* JobsAndEstimatesPreferences */
    QBX_NONE, QBX_NONE, /* MultiCurrencyPreferences */
    QBX_NONE, QBX_NONE, /* MultiLocationInventoryPreferences */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchasesAndVendorsPreferences */
    QBX_NONE, QBX_NONE, /* ReportsPreferences */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesAndCustomersPreferences */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPreferences */
    QBX_NONE, /* TimeTrackingPreferences */
    QBX_NONE, QBX_NONE, QBX_NONE, /* CurrentAppAccessRights */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemsAndInventoryPreferences */
    QBX_NONE, QBX_NONE, /* TaxLineInfoRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LocationsRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LeadContactsRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillAddressBlock */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ShipAddressBlock */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ContactsRet */
    QBX_NONE, QBX_NONE, QBX_NONE, /* AdditionalNotesRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeeRet.EmployeePayrollInfo */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* OtherNameAddressBlock */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VendorAddressBlock */
    QBX_NONE, QBX_NONE, /* LiabilityAccountRef */
    QBX_NONE, QBX_NONE, QBX_NONE, /* PriceLevelPerItemRet */
    QBX_NONE, QBX_NONE, QBX_NONE, /* BillingRatePerItemRet */
    QBX_NONE, QBX_NONE, /* RateHistory */
    QBX_NONE, QBX_NONE, QBX_NONE, /* CategoryAccountMapping */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SiteAddressBlock */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LinkedTxn */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InvoiceLineGroupRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EstimateLineGroupRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesOrderLineGroupRet */
    QBX_NONE, /* ShippingDetails */
    QBX_NONE, QBX_NONE, /* SalesReceiptRet.CreditCardTxnInfo */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesReceiptLineGroupRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditMemoLineGroupRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* AppliedToTxnRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* PurchaseOrderLineGroupRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ExpenseLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ItemGroupLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* BillToPay */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditToApply */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckRet.AddressBlock */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SalesTaxPaymentCheckRet.DataExtRet */
    QBX_NONE, QBX_NONE, /* SalesTaxPayableLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* InventoryAdjustmentLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CashBackInfoRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DepositLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ComponentItemLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* RefundAppliedToTxnRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* TransferInventoryLineRet */
    QBX_NONE, QBX_NONE, /* ItemSitesRet.ItemInventoryAssemblyRef */
    QBX_NONE, QBX_NONE, /* ItemSitesRet.ItemInventoryRef */
    QBX_NONE, QBX_NONE, /* ItemSitesRet.InventorySiteRef */
    QBX_NONE, QBX_NONE, /* ItemSitesRet.InventorySiteLocationRef */
    QBX_NONE, QBX_NONE, /* ColDesc */
    QBX_O_qbd_report_data_row__DataRow, QBX_O_qbd_report_text_row__TextRow, QBX_O_qbd_report_subtotal_row__SubtotalRow, QBX_O_qbd_report_total_row__TotalRow, /* ReportData */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LeadAddress */
    QBX_NONE, QBX_NONE, QBX_NONE, /* PrimaryContact */
    QBX_NONE, QBX_NONE, QBX_NONE, /* SecondaryContact */
    QBX_NONE, QBX_NONE, QBX_NONE, /* Earnings */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SickHours */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* VacationHours */
    QBX_NONE, QBX_NONE, /* ItemInventoryRef */
    QBX_NONE, QBX_NONE, /* MappingAccount */
    QBX_NONE, QBX_NONE, /* LinkToTxn */
    QBX_NONE, QBX_NONE, QBX_NONE, /* DataExt */
    QBX_NONE, QBX_NONE, /* ItemGroupRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardTxnInputInfo */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardTxnResultInfo */
    QBX_NONE, QBX_NONE, /* DiscountAccountRef */
    QBX_NONE, QBX_NONE, /* DiscountClassRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardTxnInputInfoMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardTxnResultInfoMod */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* QuantityAdjustment */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ValueAdjustment */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* SerialNumberAdjustment */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* LotNumberAdjustment */
    QBX_NONE, QBX_NONE, /* OverrideClassRef */
    QBX_NONE, QBX_NONE, /* FromInventorySiteLocationRef */
    QBX_NONE, QBX_NONE, /* ToInventorySiteLocationRef */
    QBX_NONE, QBX_NONE, /* Submenu */
    QBX_NONE, QBX_NONE, QBX_NONE, /* MenuItem */
    QBX_NONE, /* AccountMetaData */
    QBX_NONE, /* BillingRateMetaData */
    QBX_NONE, /* ClassMetaData */
    QBX_NONE, /* CustomerMsgMetaData */
    QBX_NONE, /* CustomerTypeMetaData */
    QBX_NONE, /* EntityMetaData */
    QBX_NONE, /* ItemMetaData */
    QBX_NONE, /* JobTypeMetaData */
    QBX_NONE, /* PaymentMethodMetaData */
    QBX_NONE, /* PayrollItemMetaData */
    QBX_NONE, /* PriceLevelMetaData */
    QBX_NONE, /* SalesRepMetaData */
    QBX_NONE, /* SalesTaxCodeMetaData */
    QBX_NONE, /* ShipMethodMetaData */
    QBX_NONE, /* TemplateMetaData */
    QBX_NONE, /* TermsMetaData */
    QBX_NONE, /* ToDoMetaData */
    QBX_NONE, /* VehicleMetaData */
    QBX_NONE, /* VendorTypeMetaData */
    QBX_NONE, QBX_NONE, QBX_NONE, /* Service */
    QBX_NONE, QBX_NONE, /* FinanceChargeAccountRef */
    QBX_NONE, QBX_NONE, /* HomeCurrencyRef */
    QBX_NONE, QBX_NONE, /* DefaultDiscountAccountRef */
    QBX_NONE, QBX_NONE, /* DefaultShipMethodRef */
    QBX_NONE, QBX_NONE, /* PriceLevels */
    QBX_NONE, QBX_NONE, /* DefaultItemSalesTaxRef */
    QBX_NONE, QBX_NONE, /* DefaultTaxableSalesTaxCodeRef */
    QBX_NONE, QBX_NONE, /* DefaultNonTaxableSalesTaxCodeRef */
    QBX_NONE, QBX_NONE, /* PayScheduleRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeePayrollInfo.SickHours */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeePayrollInfo.VacationHours */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeeTaxInfo */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeeDirectDepositAccount */
    QBX_NONE, QBX_NONE, /* MappingAccount.AccountRef */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* ShippingDetailsLineRet */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* CreditCardTxnInfo.CreditCardTxnInputInfo */
    QBX_NONE, QBX_NONE, /* DataRow */
    QBX_NONE, QBX_NONE, /* SubtotalRow */
    QBX_NONE, QBX_NONE, /* TotalRow */
    QBX_NONE, QBX_NONE, QBX_NONE, QBX_NONE, /* DisplayCondition */
    QBX_NONE, QBX_NONE, QBX_NONE, /* EmployeeTax */
    QBX_NONE, QBX_NONE, /* PayrollItemTaxRef */
    QBX_NONE, QBX_NONE, /* TaxInfo */
};

static const char qbx_value_text[] =
    "Account\0"
    "account\"\0"
    "BillingRate\0"
    "billing_rate\"\0"
    "Class\0"
    "class\"\0"
    "Currency\0"
    "currency\"\0"
    "Customer\0"
    "customer\"\0"
    "CustomerMsg\0"
    "customer_message\"\0"
    "CustomerType\0"
    "customer_type\"\0"
    "DateDrivenTerms\0"
    "date_driven_terms\"\0"
    "Employee\0"
    "employee\"\0"
    "InventorySite\0"
    "inventory_site\"\0"
    "ItemDiscount\0"
    "item_discount\"\0"
    "ItemFixedAsset\0"
    "item_fixed_asset\"\0"
    "ItemGroup\0"
    "item_group\"\0"
    "ItemInventory\0"
    "item_inventory\"\0"
    "ItemInventoryAssembly\0"
    "item_inventory_assembly\"\0"
    "ItemNonInventory\0"
    "item_non_inventory\"\0"
    "ItemOtherCharge\0"
    "item_other_charge\"\0"
    "ItemPayment\0"
    "item_payment\"\0"
    "ItemSalesTax\0"
    "item_sales_tax\"\0"
    "ItemSalesTaxGroup\0"
    "item_sales_tax_group\"\0"
    "ItemService\0"
    "item_service\"\0"
    "ItemSubtotal\0"
    "item_subtotal\"\0"
    "JobType\0"
    "job_type\"\0"
    "OtherName\0"
    "other_name\"\0"
    "PaymentMethod\0"
    "payment_method\"\0"
    "PayrollItemNonWage\0"
    "payroll_item_non_wage\"\0"
    "PayrollItemWage\0"
    "payroll_item_wage\"\0"
    "PriceLevel\0"
    "price_level\"\0"
    "SalesRep\0"
    "sales_representative\"\0"
    "SalesTaxCode\0"
    "sales_tax_code\"\0"
    "ShipMethod\0"
    "ship_method\"\0"
    "StandardTerms\0"
    "standard_terms\"\0"
    "ToDo\0"
    "to_do\"\0"
    "UnitOfMeasureSet\0"
    "unit_of_measure_set\"\0"
    "Vehicle\0"
    "vehicle\"\0"
    "Vendor\0"
    "vendor\"\0"
    "VendorType\0"
    "vendor_type\"\0"
    "WorkersCompCode\0"
    "workers_comp_code\"\0"
    "ARRefundCreditCard\0"
    "ar_refund_credit_card\"\0"
    "Bill\0"
    "bill\"\0"
    "BillPaymentCheck\0"
    "bill_payment_check\"\0"
    "BillPaymentCreditCard\0"
    "bill_payment_credit_card\"\0"
    "BuildAssembly\0"
    "build_assembly\"\0"
    "Charge\0"
    "charge\"\0"
    "Check\0"
    "check\"\0"
    "CreditCardCharge\0"
    "credit_card_charge\"\0"
    "CreditCardCredit\0"
    "credit_card_credit\"\0"
    "CreditMemo\0"
    "credit_memo\"\0"
    "Deposit\0"
    "deposit\"\0"
    "Estimate\0"
    "estimate\"\0"
    "InventoryAdjustment\0"
    "inventory_adjustment\"\0"
    "Invoice\0"
    "invoice\"\0"
    "ItemReceipt\0"
    "item_receipt\"\0"
    "JournalEntry\0"
    "journal_entry\"\0"
    "PurchaseOrder\0"
    "purchase_order\"\0"
    "ReceivePayment\0"
    "receive_payment\"\0"
    "SalesOrder\0"
    "sales_order\"\0"
    "SalesReceipt\0"
    "sales_receipt\"\0"
    "SalesTaxPaymentCheck\0"
    "sales_tax_payment_check\"\0"
    "TimeTracking\0"
    "time_tracking\"\0"
    "TransferInventory\0"
    "transfer_inventory\"\0"
    "VehicleMileage\0"
    "vehicle_mileage\"\0"
    "VendorCredit\0"
    "vendor_credit\"\0"
    "customer_msg\"\0"
    "sales_rep\"\0"
    "Add\0"
    "add\"\0"
    "Modify\0"
    "modify\"\0"
    "Delete\0"
    "delete\"\0"
    "Merge\0"
    "merge\"\0"
    "Close\0"
    "close\"\0"
    "Open\0"
    "open\"\0"
    "LiabilityAdjustment\0"
    "liability_adjustment\"\0"
    "Paycheck\0"
    "paycheck\"\0"
    "PayrollLiabilityCheck\0"
    "payroll_liability_check\"\0"
    "Transfer\0"
    "transfer\"\0"
    "YTDAdjustment\0"
    "ytd_adjustment\"\0"
    "?" "??\0"
    "unknown\"\0"
    "MultiUser\0"
    "multi_user\"\0"
    "SingleUser\0"
    "single_user\"\0"
    "January\0"
    "january\"\0"
    "February\0"
    "february\"\0"
    "March\0"
    "march\"\0"
    "April\0"
    "april\"\0"
    "May\0"
    "may\"\0"
    "June\0"
    "june\"\0"
    "July\0"
    "july\"\0"
    "August\0"
    "august\"\0"
    "September\0"
    "september\"\0"
    "October\0"
    "october\"\0"
    "November\0"
    "november\"\0"
    "December\0"
    "december\"\0"
    "Form1040\0"
    "form_1040\"\0"
    "Form1065\0"
    "form_1065\"\0"
    "Form1120\0"
    "form_1120\"\0"
    "Form1120S\0"
    "form_1120s\"\0"
    "Form990\0"
    "form_990\"\0"
    "Form990PF\0"
    "form_990pf\"\0"
    "Form990T\0"
    "form_990t\"\0"
    "OtherOrNone\0"
    "other_or_none\"\0"
    "FormT1\0"
    "form_t1\"\0"
    "FormT2\0"
    "form_t2\"\0"
    "Form1044\0"
    "form_1044\"\0"
    "Form3010\0"
    "form_3010\"\0"
    "Active\0"
    "active\"\0"
    "Expired\0"
    "expired\"\0"
    "Never\0"
    "never\"\0"
    "Pending\0"
    "pending\"\0"
    "Suspended\0"
    "suspended\"\0"
    "Terminated\0"
    "terminated\"\0"
    "Trial\0"
    "trial\"\0"
    "AMTTYPE\0"
    "amount_type\"\0"
    "DATETIMETYPE\0"
    "date_time_type\"\0"
    "INTTYPE\0"
    "integer_type\"\0"
    "PERCENTTYPE\0"
    "percent_type\"\0"
    "PRICETYPE\0"
    "price_type\"\0"
    "QUANTYPE\0"
    "quantity_type\"\0"
    "STR1024TYPE\0"
    "string_1024_type\"\0"
    "STR255TYPE\0"
    "string_255_type\"\0"
    "None\0"
    "none\"\0"
    "Accounts\0"
    "accounts\"\0"
    "Items\0"
    "items\"\0"
    "Names\0"
    "names\"\0"
    "DueDate\0"
    "due_date\"\0"
    "InvoiceOrBilledDate\0"
    "invoice_or_billed_date\"\0"
    "AgeFromDueDate\0"
    "age_from_due_date\"\0"
    "AgeFromTransactionDate\0"
    "age_from_transaction_date\"\0"
    "Accrual\0"
    "accrual\"\0"
    "Cash\0"
    "cash\"\0"
    "Monthly\0"
    "monthly\"\0"
    "Quarterly\0"
    "quarterly\"\0"
    "Annually\0"
    "annually\"\0"
    "Monday\0"
    "monday\"\0"
    "Tuesday\0"
    "tuesday\"\0"
    "Wednesday\0"
    "wednesday\"\0"
    "Thursday\0"
    "thursday\"\0"
    "Friday\0"
    "friday\"\0"
    "Saturday\0"
    "saturday\"\0"
    "Sunday\0"
    "sunday\"\0"
    "SerialNumber\0"
    "serial_number\"\0"
    "LotNumber\0"
    "lot_number\"\0"
    "AccountsPayable\0"
    "accounts_payable\"\0"
    "AccountsReceivable\0"
    "accounts_receivable\"\0"
    "Bank\0"
    "bank\"\0"
    "CostOfGoodsSold\0"
    "cost_of_goods_sold\"\0"
    "CreditCard\0"
    "credit_card\"\0"
    "Equity\0"
    "equity\"\0"
    "Expense\0"
    "expense\"\0"
    "FixedAsset\0"
    "fixed_asset\"\0"
    "Income\0"
    "income\"\0"
    "LongTermLiability\0"
    "long_term_liability\"\0"
    "NonPosting\0"
    "non_posting\"\0"
    "OtherAsset\0"
    "other_asset\"\0"
    "OtherCurrentAsset\0"
    "other_current_asset\"\0"
    "OtherCurrentLiability\0"
    "other_current_liability\"\0"
    "OtherExpense\0"
    "other_expense\"\0"
    "OtherIncome\0"
    "other_income\"\0"
    "CondenseItemAdjustmentExpenses\0"
    "condense_item_adjustment_expenses\"\0"
    "DirectDepositLiabilities\0"
    "direct_deposit_liabilities\"\0"
    "Estimates\0"
    "estimates\"\0"
    "ExchangeGainLoss\0"
    "exchange_gain_loss\"\0"
    "InventoryAssets\0"
    "inventory_assets\"\0"
    "ItemReceiptAccount\0"
    "item_receipt_account\"\0"
    "OpeningBalanceEquity\0"
    "opening_balance_equity\"\0"
    "PayrollExpenses\0"
    "payroll_expenses\"\0"
    "PayrollLiabilities\0"
    "payroll_liabilities\"\0"
    "PettyCash\0"
    "petty_cash\"\0"
    "PurchaseOrders\0"
    "purchase_orders\"\0"
    "ReconciliationDifferences\0"
    "reconciliation_differences\"\0"
    "RetainedEarnings\0"
    "retained_earnings\"\0"
    "SalesOrders\0"
    "sales_orders\"\0"
    "SalesTaxPayable\0"
    "sales_tax_payable\"\0"
    "UncategorizedExpenses\0"
    "uncategorized_expenses\"\0"
    "UncategorizedIncome\0"
    "uncategorized_income\"\0"
    "UndepositedFunds\0"
    "undeposited_funds\"\0"
    "Operating\0"
    "operating\"\0"
    "Investing\0"
    "investing\"\0"
    "Financing\0"
    "financing\"\0"
    "NotApplicable\0"
    "not_applicable\"\0"
    "Hot\0"
    "hot\"\0"
    "Warm\0"
    "warm\"\0"
    "Cold\0"
    "cold\"\0"
    "Awarded\0"
    "awarded\"\0"
    "Closed\0"
    "closed\"\0"
    "InProgress\0"
    "in_progress\"\0"
    "NotAwarded\0"
    "not_awarded\"\0"
    "Email\0"
    "email\"\0"
    "Fax\0"
    "fax\"\0"
    "Mail\0"
    "mail\"\0"
    "Officer\0"
    "officer\"\0"
    "Owner\0"
    "owner\"\0"
    "Regular\0"
    "regular\"\0"
    "Statutory\0"
    "statutory\"\0"
    "PartTime\0"
    "part_time\"\0"
    "FullTime\0"
    "full_time\"\0"
    "Exempt\0"
    "exempt\"\0"
    "NonExempt\0"
    "non_exempt\"\0"
    "Yes\0"
    "key_employee\"\0"
    "No\0"
    "non_key_employee\"\0"
    "Male\0"
    "male\"\0"
    "Female\0"
    "female\"\0"
    "citizen\"\0"
    "non_citizen\"\0"
    "AmericianIndian\0"
    "american_indian\"\0"
    "Asian\0"
    "asian\"\0"
    "Black\0"
    "black\"\0"
    "Hawaiian\0"
    "hawaiian\"\0"
    "Hispanic\0"
    "hispanic\"\0"
    "White\0"
    "white\"\0"
    "TwoOrMoreRaces\0"
    "two_or_more_races\"\0"
    "disabled\"\0"
    "non_disabled\"\0"
    "on_file\"\0"
    "not_on_file\"\0"
    "veteran\"\0"
    "non_veteran\"\0"
    "Reserve\0"
    "reserve\"\0"
    "Spouse\0"
    "spouse\"\0"
    "Partner\0"
    "partner\"\0"
    "Mother\0"
    "mother\"\0"
    "Father\0"
    "father\"\0"
    "Sister\0"
    "sister\"\0"
    "Brother\0"
    "brother\"\0"
    "Son\0"
    "son\"\0"
    "Daughter\0"
    "daughter\"\0"
    "Friend\0"
    "friend\"\0"
    "Other\0"
    "other\"\0"
    "Daily\0"
    "daily\"\0"
    "Weekly\0"
    "weekly\"\0"
    "Biweekly\0"
    "biweekly\"\0"
    "Semimonthly\0"
    "semimonthly\"\0"
    "Yearly\0"
    "yearly\"\0"
    "NotSet\0"
    "not_set\"\0"
    "UseTimeData\0"
    "uses_time_data\"\0"
    "DoNotUseTimeData\0"
    "does_not_use_time_data\"\0"
    "BeginningOfYear\0"
    "accrues_annually\"\0"
    "EveryHourOnPaycheck\0"
    "accrues_hourly\"\0"
    "EveryPaycheck\0"
    "accrues_per_paycheck\"\0"
    "Annual\0"
    "annual\"\0"
    "AmericanExpress\0"
    "american_express\"\0"
    "DebitCard\0"
    "debit_card\"\0"
    "Discover\0"
    "discover\"\0"
    "ECheck\0"
    "e_check\"\0"
    "GiftCard\0"
    "gift_card\"\0"
    "MasterCard\0"
    "master_card\"\0"
    "OtherCreditCard\0"
    "other_credit_card\"\0"
    "Visa\0"
    "visa\"\0"
    "Task\0"
    "task\"\0"
    "Call\0"
    "call\"\0"
    "Meeting\0"
    "meeting\"\0"
    "Appointment\0"
    "appointment\"\0"
    "Low\0"
    "low\"\0"
    "Medium\0"
    "medium\"\0"
    "High\0"
    "high\"\0"
    "FinanceCharge\0"
    "finance_charge\"\0"
    "ReimbursableExpenseGroup\0"
    "reimbursable_expense_group\"\0"
    "ReimbursableExpenseSubtotal\0"
    "reimbursable_expense_subtotal\"\0"
    "New\0"
    "new\"\0"
    "Old\0"
    "old\"\0"
    "Bonus\0"
    "bonus\"\0"
    "Commission\0"
    "commission\"\0"
    "HourlyOvertime\0"
    "hourly_overtime\"\0"
    "HourlyRegular\0"
    "hourly_regular\"\0"
    "HourlySick\0"
    "hourly_sick\"\0"
    "HourlyVacation\0"
    "hourly_vacation\"\0"
    "SalaryRegular\0"
    "salary_regular\"\0"
    "SalarySick\0"
    "salary_sick\"\0"
    "SalaryVacation\0"
    "salary_vacation\"\0"
    "Addition\0"
    "addition\"\0"
    "CompanyContribution\0"
    "company_contribution\"\0"
    "Deduction\0"
    "deduction\"\0"
    "DirectDeposit\0"
    "direct_deposit\"\0"
    "Tax\0"
    "tax\"\0"
    "PaymentReceipt\0"
    "payment_receipt\"\0"
    "BillPayment\0"
    "bill_payment\"\0"
    "true\0"
    "FixedPercentage\0"
    "fixed_percentage\"\0"
    "PerItem\0"
    "per_item\"\0"
    "FixedRate\0"
    "fixed_rate\"\0"
    "Area\0"
    "area\"\0"
    "Count\0"
    "count\"\0"
    "Length\0"
    "length\"\0"
    "Time\0"
    "time\"\0"
    "Volume\0"
    "volume\"\0"
    "Weight\0"
    "weight\"\0"
    "Purchase\0"
    "purchase\"\0"
    "Sales\0"
    "sales\"\0"
    "Shipping\0"
    "shipping\"\0"
    "BOX1\0"
    "box_1\"\0"
    "BOX2\0"
    "box_2\"\0"
    "BOX3\0"
    "box_3\"\0"
    "BOX4\0"
    "box_4\"\0"
    "BOX5\0"
    "box_5\"\0"
    "BOX6\0"
    "box_6\"\0"
    "BOX7\0"
    "box_7\"\0"
    "BOX8\0"
    "box_8\"\0"
    "BOX9\0"
    "box_9\"\0"
    "BOX10\0"
    "box_10\"\0"
    "BOX13\0"
    "box_13\"\0"
    "BOX14\0"
    "box_14\"\0"
    "BOX15\0"
    "box_15\"\0"
    "ECPurchases\0"
    "ec_purchases\"\0"
    "ECSales\0"
    "ec_sales\"\0"
    "Purchases\0"
    "purchases\"\0"
    "SubTotal\0"
    "sub_total\"\0"
    "TaxOnPurchases\0"
    "tax_on_purchases\"\0"
    "TaxOnSales\0"
    "tax_on_sales\"\0"
    "Total\0"
    "total\"\0"
    "Comma\0"
    "comma\"\0"
    "Period\0"
    "period\"\0"
    "Space\0"
    "space\"\0"
    "Apostrophe\0"
    "apostrophe\"\0"
    "XX_XXX_XXX\0"
    "xx_xxx_xxx\"\0"
    "X_XX_XX_XXX\0"
    "x_xx_xx_xxx\"\0"
    "0\0"
    "0\"\0"
    "2\0"
    "2\"\0"
    "PayrollLiabilityAdjustment\0"
    "payroll_liability_adjustment\"\0"
    "PayrollPriorPayment\0"
    "payroll_prior_payment\"\0"
    "PayrollYearToDateAdjustment\0"
    "payroll_year_to_date_adjustment\"\0"
    "amount\"\0"
    "quantity\"\0"
    "Blank\0"
    "blank\"\0"
    "eCommerce\0"
    "ecommerce\"\0"
    "CardNotPresent\0"
    "card_not_present\"\0"
    "CardPresent\0"
    "card_present\"\0"
    "Authorization\0"
    "authorization\"\0"
    "Capture\0"
    "capture\"\0"
    "Refund\0"
    "refund\"\0"
    "VoiceAuthorization\0"
    "voice_authorization\"\0"
    "Pass\0"
    "pass\"\0"
    "Fail\0"
    "fail\"\0"
    "NotAvailable\0"
    "not_available\"\0"
    "Unknown\0"
    "Completed\0"
    "completed\"\0"
    "Billable\0"
    "billable\"\0"
    "NotBillable\0"
    "not_billable\"\0"
    "HasBeenBilled\0"
    "has_been_billed\"\0"
    "Added\0"
    "added\"\0"
    "Removed\0"
    "removed\"\0"
    "BOOLTYPE\0"
    "boolean\"\0"
    "datetime\"\0"
    "DATETYPE\0"
    "date\"\0"
    "ENUMTYPE\0"
    "enum\"\0"
    "GUIDTYPE\0"
    "guid\"\0"
    "IDTYPE\0"
    "id\"\0"
    "integer\"\0"
    "percent\"\0"
    "price\"\0"
    "STRTYPE\0"
    "string\"\0"
    "TIMEINTERVALTYPE\0"
    "time_interval\"\0"
    "Addr1\0"
    "addr_1\"\0"
    "Addr2\0"
    "addr_2\"\0"
    "Addr3\0"
    "addr_3\"\0"
    "Addr4\0"
    "addr_4\"\0"
    "Addr5\0"
    "addr_5\"\0"
    "Aging\0"
    "aging\"\0"
    "Amount\0"
    "AmountDifference\0"
    "amount_difference\"\0"
    "AverageCost\0"
    "average_cost\"\0"
    "BilledDate\0"
    "billed_date\"\0"
    "BillingStatus\0"
    "billing_status\"\0"
    "CalculatedAmount\0"
    "calculated_amount\"\0"
    "ClearedStatus\0"
    "cleared_status\"\0"
    "CostPrice\0"
    "cost_price\"\0"
    "CreateDate\0"
    "create_date\"\0"
    "Credit\0"
    "credit\"\0"
    "CustomField\0"
    "custom_field\"\0"
    "Date\0"
    "Debit\0"
    "debit\"\0"
    "DeliveryDate\0"
    "delivery_date\"\0"
    "Duration\0"
    "duration\"\0"
    "EarliestReceiptDate\0"
    "earliest_receipt_date\"\0"
    "EstimateActive\0"
    "estimate_active\"\0"
    "FOB\0"
    "fob\"\0"
    "IncomeSubjectToTax\0"
    "income_subject_to_tax\"\0"
    "Invoiced\0"
    "invoiced\"\0"
    "IsAdjustment\0"
    "is_adjustment\"\0"
    "Item\0"
    "item\"\0"
    "ItemDesc\0"
    "item_desc\"\0"
    "ItemVendor\0"
    "item_vendor\"\0"
    "Label\0"
    "label\"\0"
    "LastModifiedBy\0"
    "last_modified_by\"\0"
    "LatestOrPriorState\0"
    "latest_or_prior_state\"\0"
    "Memo\0"
    "memo\"\0"
    "ModifiedTime\0"
    "modified_time\"\0"
    "Name\0"
    "name\"\0"
    "NameAccountNumber\0"
    "name_account_number\"\0"
    "NameAddress\0"
    "name_address\"\0"
    "NameCity\0"
    "name_city\"\0"
    "NameContact\0"
    "name_contact\"\0"
    "NameEmail\0"
    "name_email\"\0"
    "NameFax\0"
    "name_fax\"\0"
    "NamePhone\0"
    "name_phone\"\0"
    "NameState\0"
    "name_state\"\0"
    "NameZip\0"
    "name_zip\"\0"
    "OpenBalance\0"
    "open_balance\"\0"
    "OriginalAmount\0"
    "original_amount\"\0"
    "PaidAmount\0"
    "paid_amount\"\0"
    "PaidStatus\0"
    "paid_status\"\0"
    "PaidThroughDate\0"
    "paid_through_date\"\0"
    "PayrollItem\0"
    "payroll_item\"\0"
    "Percent\0"
    "PercentChange\0"
    "percent_change\"\0"
    "PercentOfTotalRetail\0"
    "percent_of_total_retail\"\0"
    "PercentOfTotalValue\0"
    "percent_of_total_value\"\0"
    "PhysicalCount\0"
    "physical_count\"\0"
    "PONumber\0"
    "po_number\"\0"
    "PrintStatus\0"
    "print_status\"\0"
    "ProgressAmount\0"
    "progress_amount\"\0"
    "ProgressPercent\0"
    "progress_percent\"\0"
    "Quantity\0"
    "QuantityAvailable\0"
    "quantity_available\"\0"
    "QuantityOnHand\0"
    "quantity_on_hand\"\0"
    "QuantityOnOrder\0"
    "quantity_on_order\"\0"
    "QuantityOnPendingBuild\0"
    "quantity_on_pending_build\"\0"
    "QuantityOnSalesOrder\0"
    "quantity_on_sales_order\"\0"
    "ReceivedQuantity\0"
    "received_quantity\"\0"
    "RefNumber\0"
    "ref_number\"\0"
    "ReorderPoint\0"
    "reorder_point\"\0"
    "RetailValueOnHand\0"
    "retail_value_on_hand\"\0"
    "RunningBalance\0"
    "running_balance\"\0"
    "SalesPerWeek\0"
    "sales_per_week\"\0"
    "ShipDate\0"
    "ship_date\"\0"
    "ShipToAddr1\0"
    "ship_to_addr_1\"\0"
    "ShipToAddr2\0"
    "ship_to_addr_2\"\0"
    "ShipToAddr3\0"
    "ship_to_addr_3\"\0"
    "ShipToAddr4\0"
    "ship_to_addr_4\"\0"
    "ShipToAddr5\0"
    "ship_to_addr_5\"\0"
    "SONumber\0"
    "so_number\"\0"
    "SourceName\0"
    "source_name\"\0"
    "SplitAccount\0"
    "split_account\"\0"
    "SSNOrTaxID\0"
    "ssn_or_tax_id\"\0"
    "SuggestedReorder\0"
    "suggested_reorder\"\0"
    "TaxLine\0"
    "tax_line\"\0"
    "TaxTableVersion\0"
    "tax_table_version\"\0"
    "Terms\0"
    "terms\"\0"
    "TxnID\0"
    "transaction_id\"\0"
    "TxnNumber\0"
    "transaction_number\"\0"
    "TxnType\0"
    "transaction_type\"\0"
    "UnitPrice\0"
    "unit_price\"\0"
    "UserEdit\0"
    "user_edit\"\0"
    "ValueOnHand\0"
    "value_on_hand\"\0"
    "WageBase\0"
    "wage_base\"\0"
    "WageBaseTips\0"
    "wage_base_tips\"\0"
    "UnitOfMeasureUnit\0"
    "unit_of_measure_unit\"\0"
    "Company\0"
    "company\"\0"
    "DeliverAlways\0"
    "deliver_always\"\0"
    "DeliverOnlyIfRunning\0"
    "deliver_only_if_running\"\0"
    "All\0"
    "all\"\0"
    "File\0"
    "file\"\0"
    "Customers\0"
    "customers\"\0"
    "Vendors\0"
    "vendors\"\0"
    "Employees\0"
    "employees\"\0"
    "Banking\0"
    "banking\"\0"
    "AccountantCopyExists\0"
    "accountant_copy_exists\"\0"
    "AssemblyItemsEnabled\0"
    "assembly_items_enabled\"\0"
    "ClassesEnabled\0"
    "classes_enabled\"\0"
    "EstimatesEnabled\0"
    "estimates_enabled\"\0"
    "HasCustomers\0"
    "has_customers\"\0"
    "HasVendors\0"
    "has_vendors\"\0"
    "InventoryEnabled\0"
    "inventory_enabled\"\0"
    "IsAccountantCopy\0"
    "is_accountant_copy\"\0"
    "MultiUserMode\0"
    "multi_user_mode\"\0"
    "PayrollEnabled\0"
    "payroll_enabled\"\0"
    "PriceLevelsEnabled\0"
    "price_levels_enabled\"\0"
    "SalesOrdersEnabled\0"
    "sales_orders_enabled\"\0"
    "SalesTaxEnabled\0"
    "sales_tax_enabled\"\0"
    "TimeTrackingEnabled\0"
    "time_tracking_enabled\"\0"
    "account\0"
    "class\0"
    "customer\0"
    "customerMessage\0"
    "customerType\0"
    "employee\0"
    "item\0"
    "jobType\0"
    "label\0"
    "memorizedTxn\0"
    "memorized_transaction\"\0"
    "memorizedReport\0"
    "memorized_report\"\0"
    "name\0"
    "otherName\0"
    "paymentMethod\0"
    "payrollItem\0"
    "salesRep\0"
    "salesTaxCode\0"
    "shipMethod\0"
    "shipping_method\"\0"
    "state\0"
    "state\"\0"
    "style\0"
    "style\"\0"
    "terms\0"
    "toDo\0"
    "vendor\0"
    "vendorType\0"
    "";
static const qbx_value qbx_value_list[] = {
    {0xBFF145D5u, 0, 8, 7, 8},  /* Account -> account */
    {0xB1721AC4u, 17, 29, 11, 13},  /* BillingRate -> billing_rate */
    {0x5E00DEDFu, 43, 49, 5, 6},  /* Class -> class */
    {0x0CB8374Eu, 56, 65, 8, 9},  /* Currency -> currency */
    {0x9E687BE5u, 75, 84, 8, 9},  /* Customer -> customer */
    {0xDB4D479Cu, 94, 106, 11, 17},  /* CustomerMsg -> customer_message */
    {0x94B05C9Eu, 124, 137, 12, 14},  /* CustomerType -> customer_type */
    {0x7E94DAFDu, 152, 168, 15, 18},  /* DateDrivenTerms -> date_driven_terms */
    {0x967C53C8u, 187, 196, 8, 9},  /* Employee -> employee */
    {0x5457407Bu, 206, 220, 13, 15},  /* InventorySite -> inventory_site */
    {0xC9D5FC28u, 236, 249, 12, 14},  /* ItemDiscount -> item_discount */
    {0xC14C3DBAu, 264, 279, 14, 17},  /* ItemFixedAsset -> item_fixed_asset */
    {0xF1927823u, 297, 307, 9, 11},  /* ItemGroup -> item_group */
    {0x783C5949u, 319, 333, 13, 15},  /* ItemInventory -> item_inventory */
    {0x7482C9AAu, 349, 371, 21, 24},  /* ItemInventoryAssembly -> item_inventory_assembly */
    {0xD644DFA3u, 396, 413, 16, 19},  /* ItemNonInventory -> item_non_inventory */
    {0xAC545D82u, 433, 449, 15, 18},  /* ItemOtherCharge -> item_other_charge */
    {0x50C4080Bu, 468, 480, 11, 13},  /* ItemPayment -> item_payment */
    {0xFD1927E7u, 494, 507, 12, 15},  /* ItemSalesTax -> item_sales_tax */
    {0x058038FEu, 523, 541, 17, 21},  /* ItemSalesTaxGroup -> item_sales_tax_group */
    {0x83D677E4u, 563, 575, 11, 13},  /* ItemService -> item_service */
    {0x11C9F89Eu, 589, 602, 12, 14},  /* ItemSubtotal -> item_subtotal */
    {0x8E0067E2u, 617, 625, 7, 9},  /* JobType -> job_type */
    {0x3201D302u, 635, 645, 9, 11},  /* OtherName -> other_name */
    {0x384F3AEAu, 657, 671, 13, 15},  /* PaymentMethod -> payment_method */
    {0x7AE4D396u, 687, 706, 18, 22},  /* PayrollItemNonWage -> payroll_item_non_wage */
    {0x90AFA45Bu, 729, 745, 15, 18},  /* PayrollItemWage -> payroll_item_wage */
    {0x2740A206u, 764, 775, 10, 12},  /* PriceLevel -> price_level */
    {0xDA372367u, 788, 797, 8, 21},  /* SalesRep -> sales_representative */
    {0x1C9EE4A0u, 819, 832, 12, 15},  /* SalesTaxCode -> sales_tax_code */
    {0x54C7078Cu, 848, 859, 10, 12},  /* ShipMethod -> ship_method */
    {0xB73D77C8u, 872, 886, 13, 15},  /* StandardTerms -> standard_terms */
    {0x9BA3AB45u, 902, 907, 4, 6},  /* ToDo -> to_do */
    {0x78F3D6D8u, 914, 931, 16, 20},  /* UnitOfMeasureSet -> unit_of_measure_set */
    {0x072BD6C6u, 952, 960, 7, 8},  /* Vehicle -> vehicle */
    {0x835BFD15u, 969, 976, 6, 7},  /* Vendor -> vendor */
    {0x16626E36u, 984, 995, 10, 12},  /* VendorType -> vendor_type */
    {0xF2F36A83u, 1008, 1024, 15, 18},  /* WorkersCompCode -> workers_comp_code */
    {0xBFF145D5u, 0, 8, 7, 8},  /* Account -> account */
    {0x5E00DEDFu, 43, 49, 5, 6},  /* Class -> class */
    {0x9E687BE5u, 75, 84, 8, 9},  /* Customer -> customer */
    {0xC9D5FC28u, 236, 249, 12, 14},  /* ItemDiscount -> item_discount */
    {0xF1927823u, 297, 307, 9, 11},  /* ItemGroup -> item_group */
    {0x783C5949u, 319, 333, 13, 15},  /* ItemInventory -> item_inventory */
    {0xD644DFA3u, 396, 413, 16, 19},  /* ItemNonInventory -> item_non_inventory */
    {0xAC545D82u, 433, 449, 15, 18},  /* ItemOtherCharge -> item_other_charge */
    {0x50C4080Bu, 468, 480, 11, 13},  /* ItemPayment -> item_payment */
    {0xFD1927E7u, 494, 507, 12, 15},  /* ItemSalesTax -> item_sales_tax */
    {0x058038FEu, 523, 541, 17, 21},  /* ItemSalesTaxGroup -> item_sales_tax_group */
    {0x83D677E4u, 563, 575, 11, 13},  /* ItemService -> item_service */
    {0x11C9F89Eu, 589, 602, 12, 14},  /* ItemSubtotal -> item_subtotal */
    {0x835BFD15u, 969, 976, 6, 7},  /* Vendor -> vendor */
    {0xEAEFFB30u, 1043, 1062, 18, 22},  /* ARRefundCreditCard -> ar_refund_credit_card */
    {0xB5DB0CA3u, 1085, 1090, 4, 5},  /* Bill -> bill */
    {0x6C198E6Au, 1096, 1113, 16, 19},  /* BillPaymentCheck -> bill_payment_check */
    {0x96018D58u, 1133, 1155, 21, 25},  /* BillPaymentCreditCard -> bill_payment_credit_card */
    {0x31E338FBu, 1181, 1195, 13, 15},  /* BuildAssembly -> build_assembly */
    {0xB500D256u, 1211, 1218, 6, 7},  /* Charge -> charge */
    {0x4EB31B12u, 1226, 1232, 5, 6},  /* Check -> check */
    {0x7C97E7F9u, 1239, 1256, 16, 19},  /* CreditCardCharge -> credit_card_charge */
    {0x7335338Au, 1276, 1293, 16, 19},  /* CreditCardCredit -> credit_card_credit */
    {0x88D72A8Au, 1313, 1324, 10, 12},  /* CreditMemo -> credit_memo */
    {0x1B14E5C3u, 1337, 1345, 7, 8},  /* Deposit -> deposit */
    {0x7A84DE28u, 1354, 1363, 8, 9},  /* Estimate -> estimate */
    {0x7FB073D1u, 1373, 1393, 19, 21},  /* InventoryAdjustment -> inventory_adjustment */
    {0xEF9F01ACu, 1415, 1423, 7, 8},  /* Invoice -> invoice */
    {0x9D473026u, 1432, 1444, 11, 13},  /* ItemReceipt -> item_receipt */
    {0x9D9FEC5Eu, 1458, 1471, 12, 14},  /* JournalEntry -> journal_entry */
    {0xE010DF7Au, 1486, 1500, 13, 15},  /* PurchaseOrder -> purchase_order */
    {0x3E312C86u, 1516, 1531, 14, 16},  /* ReceivePayment -> receive_payment */
    {0x0D59B04Au, 1548, 1559, 10, 12},  /* SalesOrder -> sales_order */
    {0x439544F7u, 1572, 1585, 12, 14},  /* SalesReceipt -> sales_receipt */
    {0x353B11B9u, 1600, 1621, 20, 24},  /* SalesTaxPaymentCheck -> sales_tax_payment_check */
    {0xC8170BD9u, 1646, 1659, 12, 14},  /* TimeTracking -> time_tracking */
    {0xE62E550Eu, 1674, 1692, 17, 19},  /* TransferInventory -> transfer_inventory */
    {0xC1B85E04u, 1712, 1727, 14, 16},  /* VehicleMileage -> vehicle_mileage */
    {0x8B357FB0u, 1744, 1757, 12, 14},  /* VendorCredit -> vendor_credit */
    {0xEAEFFB30u, 1043, 1062, 18, 22},  /* ARRefundCreditCard -> ar_refund_credit_card */
    {0xB5DB0CA3u, 1085, 1090, 4, 5},  /* Bill -> bill */
    {0x6C198E6Au, 1096, 1113, 16, 19},  /* BillPaymentCheck -> bill_payment_check */
    {0x96018D58u, 1133, 1155, 21, 25},  /* BillPaymentCreditCard -> bill_payment_credit_card */
    {0xB500D256u, 1211, 1218, 6, 7},  /* Charge -> charge */
    {0x4EB31B12u, 1226, 1232, 5, 6},  /* Check -> check */
    {0x7C97E7F9u, 1239, 1256, 16, 19},  /* CreditCardCharge -> credit_card_charge */
    {0x7335338Au, 1276, 1293, 16, 19},  /* CreditCardCredit -> credit_card_credit */
    {0x88D72A8Au, 1313, 1324, 10, 12},  /* CreditMemo -> credit_memo */
    {0x1B14E5C3u, 1337, 1345, 7, 8},  /* Deposit -> deposit */
    {0x7FB073D1u, 1373, 1393, 19, 21},  /* InventoryAdjustment -> inventory_adjustment */
    {0xEF9F01ACu, 1415, 1423, 7, 8},  /* Invoice -> invoice */
    {0x9D473026u, 1432, 1444, 11, 13},  /* ItemReceipt -> item_receipt */
    {0x9D9FEC5Eu, 1458, 1471, 12, 14},  /* JournalEntry -> journal_entry */
    {0x439544F7u, 1572, 1585, 12, 14},  /* SalesReceipt -> sales_receipt */
    {0x8B357FB0u, 1744, 1757, 12, 14},  /* VendorCredit -> vendor_credit */
    {0xBFF145D5u, 0, 8, 7, 8},  /* Account -> account */
    {0x5E00DEDFu, 43, 49, 5, 6},  /* Class -> class */
    {0x9E687BE5u, 75, 84, 8, 9},  /* Customer -> customer */
    {0xDB4D479Cu, 94, 1772, 11, 13},  /* CustomerMsg -> customer_msg */
    {0x94B05C9Eu, 124, 137, 12, 14},  /* CustomerType -> customer_type */
    {0x7E94DAFDu, 152, 168, 15, 18},  /* DateDrivenTerms -> date_driven_terms */
    {0x967C53C8u, 187, 196, 8, 9},  /* Employee -> employee */
    {0xC9D5FC28u, 236, 249, 12, 14},  /* ItemDiscount -> item_discount */
    {0xC14C3DBAu, 264, 279, 14, 17},  /* ItemFixedAsset -> item_fixed_asset */
    {0xF1927823u, 297, 307, 9, 11},  /* ItemGroup -> item_group */
    {0x783C5949u, 319, 333, 13, 15},  /* ItemInventory -> item_inventory */
    {0x7482C9AAu, 349, 371, 21, 24},  /* ItemInventoryAssembly -> item_inventory_assembly */
    {0xD644DFA3u, 396, 413, 16, 19},  /* ItemNonInventory -> item_non_inventory */
    {0xAC545D82u, 433, 449, 15, 18},  /* ItemOtherCharge -> item_other_charge */
    {0x50C4080Bu, 468, 480, 11, 13},  /* ItemPayment -> item_payment */
    {0xFD1927E7u, 494, 507, 12, 15},  /* ItemSalesTax -> item_sales_tax */
    {0x058038FEu, 523, 541, 17, 21},  /* ItemSalesTaxGroup -> item_sales_tax_group */
    {0x83D677E4u, 563, 575, 11, 13},  /* ItemService -> item_service */
    {0x11C9F89Eu, 589, 602, 12, 14},  /* ItemSubtotal -> item_subtotal */
    {0x8E0067E2u, 617, 625, 7, 9},  /* JobType -> job_type */
    {0x3201D302u, 635, 645, 9, 11},  /* OtherName -> other_name */
    {0x384F3AEAu, 657, 671, 13, 15},  /* PaymentMethod -> payment_method */
    {0x2740A206u, 764, 775, 10, 12},  /* PriceLevel -> price_level */
    {0xDA372367u, 788, 1786, 8, 10},  /* SalesRep -> sales_rep */
    {0x1C9EE4A0u, 819, 832, 12, 15},  /* SalesTaxCode -> sales_tax_code */
    {0x54C7078Cu, 848, 859, 10, 12},  /* ShipMethod -> ship_method */
    {0xB73D77C8u, 872, 886, 13, 15},  /* StandardTerms -> standard_terms */
    {0x9BA3AB45u, 902, 907, 4, 6},  /* ToDo -> to_do */
    {0x835BFD15u, 969, 976, 6, 7},  /* Vendor -> vendor */
    {0x16626E36u, 984, 995, 10, 12},  /* VendorType -> vendor_type */
    {0x868DA3BCu, 1797, 1801, 3, 4},  /* Add -> add */
    {0x981DC300u, 1806, 1813, 6, 7},  /* Modify -> modify */
    {0x576823F0u, 1821, 1828, 6, 7},  /* Delete -> delete */
    {0xE85FFC30u, 1836, 1842, 5, 6},  /* Merge -> merge */
    {0xEAEFFB30u, 1043, 1062, 18, 22},  /* ARRefundCreditCard -> ar_refund_credit_card */
    {0xB5DB0CA3u, 1085, 1090, 4, 5},  /* Bill -> bill */
    {0x6C198E6Au, 1096, 1113, 16, 19},  /* BillPaymentCheck -> bill_payment_check */
    {0x96018D58u, 1133, 1155, 21, 25},  /* BillPaymentCreditCard -> bill_payment_credit_card */
    {0xB500D256u, 1211, 1218, 6, 7},  /* Charge -> charge */
    {0x4EB31B12u, 1226, 1232, 5, 6},  /* Check -> check */
    {0x7C97E7F9u, 1239, 1256, 16, 19},  /* CreditCardCharge -> credit_card_charge */
    {0x7335338Au, 1276, 1293, 16, 19},  /* CreditCardCredit -> credit_card_credit */
    {0x88D72A8Au, 1313, 1324, 10, 12},  /* CreditMemo -> credit_memo */
    {0x1B14E5C3u, 1337, 1345, 7, 8},  /* Deposit -> deposit */
    {0x7A84DE28u, 1354, 1363, 8, 9},  /* Estimate -> estimate */
    {0x7FB073D1u, 1373, 1393, 19, 21},  /* InventoryAdjustment -> inventory_adjustment */
    {0xEF9F01ACu, 1415, 1423, 7, 8},  /* Invoice -> invoice */
    {0x9D473026u, 1432, 1444, 11, 13},  /* ItemReceipt -> item_receipt */
    {0x9D9FEC5Eu, 1458, 1471, 12, 14},  /* JournalEntry -> journal_entry */
    {0xE010DF7Au, 1486, 1500, 13, 15},  /* PurchaseOrder -> purchase_order */
    {0x3E312C86u, 1516, 1531, 14, 16},  /* ReceivePayment -> receive_payment */
    {0x0D59B04Au, 1548, 1559, 10, 12},  /* SalesOrder -> sales_order */
    {0x439544F7u, 1572, 1585, 12, 14},  /* SalesReceipt -> sales_receipt */
    {0x353B11B9u, 1600, 1621, 20, 24},  /* SalesTaxPaymentCheck -> sales_tax_payment_check */
    {0xC8170BD9u, 1646, 1659, 12, 14},  /* TimeTracking -> time_tracking */
    {0x8B357FB0u, 1744, 1757, 12, 14},  /* VendorCredit -> vendor_credit */
    {0x868DA3BCu, 1797, 1801, 3, 4},  /* Add -> add */
    {0x981DC300u, 1806, 1813, 6, 7},  /* Modify -> modify */
    {0x576823F0u, 1821, 1828, 6, 7},  /* Delete -> delete */
    {0xDB2CEDEBu, 1849, 1855, 5, 6},  /* Close -> close */
    {0x0BCE8BDDu, 1862, 1867, 4, 5},  /* Open -> open */
    {0xEAEFFB30u, 1043, 1062, 18, 22},  /* ARRefundCreditCard -> ar_refund_credit_card */
    {0xB5DB0CA3u, 1085, 1090, 4, 5},  /* Bill -> bill */
    {0x6C198E6Au, 1096, 1113, 16, 19},  /* BillPaymentCheck -> bill_payment_check */
    {0x96018D58u, 1133, 1155, 21, 25},  /* BillPaymentCreditCard -> bill_payment_credit_card */
    {0x31E338FBu, 1181, 1195, 13, 15},  /* BuildAssembly -> build_assembly */
    {0xB500D256u, 1211, 1218, 6, 7},  /* Charge -> charge */
    {0x4EB31B12u, 1226, 1232, 5, 6},  /* Check -> check */
    {0x7C97E7F9u, 1239, 1256, 16, 19},  /* CreditCardCharge -> credit_card_charge */
    {0x7335338Au, 1276, 1293, 16, 19},  /* CreditCardCredit -> credit_card_credit */
    {0x88D72A8Au, 1313, 1324, 10, 12},  /* CreditMemo -> credit_memo */
    {0x1B14E5C3u, 1337, 1345, 7, 8},  /* Deposit -> deposit */
    {0x7A84DE28u, 1354, 1363, 8, 9},  /* Estimate -> estimate */
    {0x7FB073D1u, 1373, 1393, 19, 21},  /* InventoryAdjustment -> inventory_adjustment */
    {0xEF9F01ACu, 1415, 1423, 7, 8},  /* Invoice -> invoice */
    {0x9D473026u, 1432, 1444, 11, 13},  /* ItemReceipt -> item_receipt */
    {0x9D9FEC5Eu, 1458, 1471, 12, 14},  /* JournalEntry -> journal_entry */
    {0xEEBF9E6Bu, 1873, 1893, 19, 21},  /* LiabilityAdjustment -> liability_adjustment */
    {0x7682BC2Du, 1915, 1924, 8, 9},  /* Paycheck -> paycheck */
    {0x185AD854u, 1934, 1956, 21, 24},  /* PayrollLiabilityCheck -> payroll_liability_check */
    {0xE010DF7Au, 1486, 1500, 13, 15},  /* PurchaseOrder -> purchase_order */
    {0x3E312C86u, 1516, 1531, 14, 16},  /* ReceivePayment -> receive_payment */
    {0x0D59B04Au, 1548, 1559, 10, 12},  /* SalesOrder -> sales_order */
    {0x439544F7u, 1572, 1585, 12, 14},  /* SalesReceipt -> sales_receipt */
    {0x353B11B9u, 1600, 1621, 20, 24},  /* SalesTaxPaymentCheck -> sales_tax_payment_check */
    {0xE7B4BB96u, 1981, 1990, 8, 9},  /* Transfer -> transfer */
    {0x8B357FB0u, 1744, 1757, 12, 14},  /* VendorCredit -> vendor_credit */
    {0xCB764F26u, 2000, 2014, 13, 15},  /* YTDAdjustment -> ytd_adjustment */
    {0xBA495A66u, 2030, 2034, 3, 8},  /* ??? -> unknown */
    {0x273EEC82u, 2043, 2053, 9, 11},  /* MultiUser -> multi_user */
    {0x09B50D26u, 2065, 2076, 10, 12},  /* SingleUser -> single_user */
    {0x0CE04090u, 2089, 2097, 7, 8},  /* January -> january */
    {0x6E3AF3B5u, 2106, 2115, 8, 9},  /* February -> february */
    {0xA0208CE1u, 2125, 2131, 5, 6},  /* March -> march */
    {0xA81F15E5u, 2138, 2144, 5, 6},  /* April -> april */
    {0x0C245769u, 2151, 2155, 3, 4},  /* May -> may */
    {0xE3DB7CD7u, 2160, 2165, 4, 5},  /* June -> june */
    {0x020FA9C8u, 2171, 2176, 4, 5},  /* July -> july */
    {0xD4242831u, 2182, 2189, 6, 7},  /* August -> august */
    {0x66E1E219u, 2197, 2207, 9, 10},  /* September -> september */
    {0x563E6673u, 2218, 2226, 7, 8},  /* October -> october */
    {0xB0570E09u, 2235, 2244, 8, 9},  /* November -> november */
    {0xCC63AA94u, 2254, 2263, 8, 9},  /* December -> december */
    {0x68E434DDu, 2273, 2282, 8, 10},  /* Form1040 -> form_1040 */
    {0x557834DDu, 2293, 2302, 8, 10},  /* Form1065 -> form_1065 */
    {0xD8E1C6DDu, 2313, 2322, 8, 10},  /* Form1120 -> form_1120 */
    {0xB1A02B0Bu, 2333, 2343, 9, 11},  /* Form1120S -> form_1120s */
    {0xFD63622Eu, 2355, 2363, 7, 9},  /* Form990 -> form_990 */
    {0x68ED0D85u, 2373, 2383, 9, 11},  /* Form990PF -> form_990pf */
    {0xD238732Du, 2395, 2404, 8, 10},  /* Form990T -> form_990t */
    {0x1FB7B14Au, 2415, 2427, 11, 14},  /* OtherOrNone -> other_or_none */
    {0xCA75D076u, 2442, 2449, 6, 8},  /* FormT1 -> form_t1 */
    {0x9DE9E576u, 2458, 2465, 6, 8},  /* FormT2 -> form_t2 */
    {0x18E434DDu, 2474, 2483, 8, 10},  /* Form1044 -> form_1044 */
    {0x60756B89u, 2494, 2503, 8, 10},  /* Form3010 -> form_3010 */
    {0x1ADCF9F6u, 2514, 2521, 6, 7},  /* Active -> active */
    {0x99DEC3D1u, 2529, 2537, 7, 8},  /* Expired -> expired */
    {0xB7858103u, 2546, 2552, 5, 6},  /* Never -> never */
    {0x945BE1D1u, 2559, 2567, 7, 8},  /* Pending -> pending */
    {0x2BAEA642u, 2576, 2586, 9, 10},  /* Suspended -> suspended */
    {0xF2608AE3u, 2597, 2608, 10, 11},  /* Terminated -> terminated */
    {0x416A4218u, 2620, 2626, 5, 6},  /* Trial -> trial */
    {0xF7B64985u, 2633, 2641, 7, 12},  /* AMTTYPE -> amount_type */
    {0x6FAEABE5u, 2654, 2667, 12, 15},  /* DATETIMETYPE -> date_time_type */
    {0x5430E4D8u, 2683, 2691, 7, 13},  /* INTTYPE -> integer_type */
    {0xCC2A68CCu, 2705, 2717, 11, 13},  /* PERCENTTYPE -> percent_type */
    {0x645F4ECEu, 2731, 2741, 9, 11},  /* PRICETYPE -> price_type */
    {0x4D00AE83u, 2753, 2762, 8, 14},  /* QUANTYPE -> quantity_type */
    {0x51B5FBD5u, 2777, 2789, 11, 17},  /* STR1024TYPE -> string_1024_type */
    {0x8CA7A1C4u, 2807, 2818, 10, 16},  /* STR255TYPE -> string_255_type */
    {0x111F70C9u, 2835, 2840, 4, 5},  /* None -> none */
    {0x488E13B2u, 2846, 2855, 8, 9},  /* Accounts -> accounts */
    {0x816E95C1u, 2865, 2871, 5, 6},  /* Items -> items */
    {0x740971B9u, 2878, 2884, 5, 6},  /* Names -> names */
    {0xFFDF2B53u, 2891, 2899, 7, 9},  /* DueDate -> due_date */
    {0x0ACA396Eu, 2909, 2929, 19, 23},  /* InvoiceOrBilledDate -> invoice_or_billed_date */
    {0x4D26B7C2u, 2953, 2968, 14, 18},  /* AgeFromDueDate -> age_from_due_date */
    {0x3444B503u, 2987, 3010, 22, 26},  /* AgeFromTransactionDate -> age_from_transaction_date */
    {0x7A7A13A9u, 3037, 3045, 7, 8},  /* Accrual -> accrual */
    {0xB95FFBDEu, 3054, 3059, 4, 5},  /* Cash -> cash */
    {0xA25BACE9u, 3065, 3073, 7, 8},  /* Monthly -> monthly */
    {0xAABE9BCDu, 3082, 3092, 9, 10},  /* Quarterly -> quarterly */
    {0x661061BEu, 3103, 3112, 8, 9},  /* Annually -> annually */
    {0xCDF9AB3Cu, 3122, 3129, 6, 7},  /* Monday -> monday */
    {0x05539CBCu, 3137, 3145, 7, 8},  /* Tuesday -> tuesday */
    {0x22F53C74u, 3154, 3164, 9, 10},  /* Wednesday -> wednesday */
    {0x537B7C9Au, 3175, 3184, 8, 9},  /* Thursday -> thursday */
    {0xD83165DAu, 3194, 3201, 6, 7},  /* Friday -> friday */
    {0xDA35536Au, 3209, 3218, 8, 9},  /* Saturday -> saturday */
    {0x0D0B2A76u, 3228, 3235, 6, 7},  /* Sunday -> sunday */
    {0x111F70C9u, 2835, 2840, 4, 5},  /* None -> none */
    {0x15498E4Au, 3243, 3256, 12, 14},  /* SerialNumber -> serial_number */
    {0x8FBA9680u, 3271, 3281, 9, 11},  /* LotNumber -> lot_number */
    {0x6D20A21Fu, 3293, 3309, 15, 17},  /* AccountsPayable -> accounts_payable */
    {0xEE3B0B5Au, 3327, 3346, 18, 20},  /* AccountsReceivable -> accounts_receivable */
    {0x87688C82u, 3367, 3372, 4, 5},  /* Bank -> bank */
    {0x4533ED90u, 3378, 3394, 15, 19},  /* CostOfGoodsSold -> cost_of_goods_sold */
    {0xE27DB9BCu, 3414, 3425, 10, 12},  /* CreditCard -> credit_card */
    {0x3960260Du, 3438, 3445, 6, 7},  /* Equity -> equity */
    {0xF907DF94u, 3453, 3461, 7, 8},  /* Expense -> expense */
    {0xFFD25675u, 3470, 3481, 10, 12},  /* FixedAsset -> fixed_asset */
    {0x6E1569D8u, 3494, 3501, 6, 7},  /* Income -> income */
    {0x998E5BD8u, 3509, 3527, 17, 20},  /* LongTermLiability -> long_term_liability */
    {0x11E7778Au, 3548, 3559, 10, 12},  /* NonPosting -> non_posting */
    {0x01FAA789u, 3572, 3583, 10, 12},  /* OtherAsset -> other_asset */
    {0xB3F823C9u, 3596, 3614, 17, 20},  /* OtherCurrentAsset -> other_current_asset */
    {0x602E28F3u, 3635, 3657, 21, 24},  /* OtherCurrentLiability -> other_current_liability */
    {0xAF8ED6C6u, 3682, 3695, 12, 14},  /* OtherExpense -> other_expense */
    {0xB2242C1Au, 3710, 3722, 11, 13},  /* OtherIncome -> other_income */
    {0x6D20A21Fu, 3293, 3309, 15, 17},  /* AccountsPayable -> accounts_payable */
    {0xEE3B0B5Au, 3327, 3346, 18, 20},  /* AccountsReceivable -> accounts_receivable */
    {0x5D6646BCu, 3736, 3767, 30, 34},  /* CondenseItemAdjustmentExpenses -> condense_item_adjustment_expenses */
    {0x4533ED90u, 3378, 3394, 15, 19},  /* CostOfGoodsSold -> cost_of_goods_sold */
    {0xDE60E4E9u, 3802, 3827, 24, 27},  /* DirectDepositLiabilities -> direct_deposit_liabilities */
    {0x7166A9E7u, 3855, 3865, 9, 10},  /* Estimates -> estimates */
    {0xDD335E77u, 3876, 3893, 16, 19},  /* ExchangeGainLoss -> exchange_gain_loss */
    {0x6CAA286Au, 3913, 3929, 15, 17},  /* InventoryAssets -> inventory_assets */
    {0xF522AACDu, 3947, 3966, 18, 21},  /* ItemReceiptAccount -> item_receipt_account */
    {0x35E0A064u, 3988, 4009, 20, 23},  /* OpeningBalanceEquity -> opening_balance_equity */
    {0x3C8F3606u, 4033, 4049, 15, 17},  /* PayrollExpenses -> payroll_expenses */
    {0x9115609Au, 4067, 4086, 18, 20},  /* PayrollLiabilities -> payroll_liabilities */
    {0xE332C929u, 4107, 4117, 9, 11},  /* PettyCash -> petty_cash */
    {0xFBC5BCBEu, 4129, 4144, 14, 16},  /* PurchaseOrders -> purchase_orders */
    {0x2FEC3A30u, 4161, 4187, 25, 27},  /* ReconciliationDifferences -> reconciliation_differences */
    {0x1B147302u, 4215, 4232, 16, 18},  /* RetainedEarnings -> retained_earnings */
    {0x99301B9Fu, 4251, 4263, 11, 13},  /* SalesOrders -> sales_orders */
    {0xD1BD4016u, 4277, 4293, 15, 18},  /* SalesTaxPayable -> sales_tax_payable */
    {0xE119F02Eu, 4312, 4334, 21, 23},  /* UncategorizedExpenses -> uncategorized_expenses */
    {0xA29C2551u, 4358, 4378, 19, 21},  /* UncategorizedIncome -> uncategorized_income */
    {0x7C9134A8u, 4400, 4417, 16, 18},  /* UndepositedFunds -> undeposited_funds */
    {0x111F70C9u, 2835, 2840, 4, 5},  /* None -> none */
    {0x23C50854u, 4436, 4446, 9, 10},  /* Operating -> operating */
    {0xC70A2B6Du, 4457, 4467, 9, 10},  /* Investing -> investing */
    {0xC588FEA1u, 4478, 4488, 9, 10},  /* Financing -> financing */
    {0x8458210Eu, 4499, 4513, 13, 15},  /* NotApplicable -> not_applicable */
    {0xE72B58F6u, 4529, 4533, 3, 4},  /* Hot -> hot */
    {0x54692D62u, 4538, 4543, 4, 5},  /* Warm -> warm */
    {0x6F6081D9u, 4549, 4554, 4, 5},  /* Cold -> cold */
    {0x0C680DA1u, 4560, 4568, 7, 8},  /* Awarded -> awarded */
    {0xC4A4B9E8u, 4577, 4584, 6, 7},  /* Closed -> closed */
    {0xB1C9DF7Bu, 4592, 4603, 10, 12},  /* InProgress -> in_progress */
    {0x111F70C9u, 2835, 2840, 4, 5},  /* None -> none */
    {0xCD5BA839u, 4616, 4627, 10, 12},  /* NotAwarded -> not_awarded */
    {0x945BE1D1u, 2559, 2567, 7, 8},  /* Pending -> pending */
    {0x111F70C9u, 2835, 2840, 4, 5},  /* None -> none */
    {0x8D6F8987u, 4640, 4646, 5, 6},  /* Email -> email */
    {0x6607DE63u, 4653, 4657, 3, 4},  /* Fax -> fax */
    {0x899FC0B9u, 4662, 4667, 4, 5},  /* Mail -> mail */
    {0x6213AADBu, 4673, 4681, 7, 8},  /* Officer -> officer */
    {0x497C2DC7u, 4690, 4696, 5, 6},  /* Owner -> owner */
    {0xD127BB91u, 4703, 4711, 7, 8},  /* Regular -> regular */
    {0x1BD7D548u, 4720, 4730, 9, 10},  /* Statutory -> statutory */
    {0xC267A9C3u, 4741, 4750, 8, 10},  /* PartTime -> part_time */
    {0x9EEBA252u, 4761, 4770, 8, 10},  /* FullTime -> full_time */
    {0x06B236BDu, 4781, 4788, 6, 7},  /* Exempt -> exempt */
    {0x6BFD7A52u, 4796, 4806, 9, 11},  /* NonExempt -> non_exempt */
    {0xF3EBC365u, 4818, 4822, 3, 13},  /* Yes -> key_employee */
    {0x56D06DD2u, 4836, 4839, 2, 17},  /* No -> non_key_employee */
    {0x010FBB32u, 4857, 4862, 4, 5},  /* Male -> male */
    {0xA28BB33Fu, 4868, 4875, 6, 7},  /* Female -> female */
    {0xF3EBC365u, 4818, 4883, 3, 8},  /* Yes -> citizen */
    {0x56D06DD2u, 4836, 4892, 2, 12},  /* No -> non_citizen */
    {0x3E0754C0u, 4905, 4921, 15, 16},  /* AmericianIndian -> american_indian */
    {0xA1560B8Eu, 4938, 4944, 5, 6},  /* Asian -> asian */
    {0x21CD50EDu, 4951, 4957, 5, 6},  /* Black -> black */
    {0xD07AE4ABu, 4964, 4973, 8, 9},  /* Hawaiian -> hawaiian */
    {0x6AD90ADDu, 4983, 4992, 8, 9},  /* Hispanic -> hispanic */
    {0x6C2610E9u, 5002, 5008, 5, 6},  /* White -> white */
    {0x72A3CEC2u, 5015, 5030, 14, 18},  /* TwoOrMoreRaces -> two_or_more_races */
    {0xF3EBC365u, 4818, 5049, 3, 9},  /* Yes -> disabled */
    {0x56D06DD2u, 4836, 5059, 2, 13},  /* No -> non_disabled */
    {0xF3EBC365u, 4818, 5073, 3, 8},  /* Yes -> on_file */
    {0x56D06DD2u, 4836, 5082, 2, 12},  /* No -> not_on_file */
    {0xF3EBC365u, 4818, 5095, 3, 8},  /* Yes -> veteran */
    {0x56D06DD2u, 4836, 5104, 2, 12},  /* No -> non_veteran */
    {0x1ADCF9F6u, 2514, 2521, 6, 7},  /* Active -> active */
    {0x49C2AADAu, 5117, 5125, 7, 8},  /* Reserve -> reserve */
    {0xF0C88B8Cu, 5134, 5141, 6, 7},  /* Spouse -> spouse */
    {0xCAA9E70Au, 5149, 5157, 7, 8},  /* Partner -> partner */
    {0xDD672439u, 5166, 5173, 6, 7},  /* Mother -> mother */
    {0xE75732DDu, 5181, 5188, 6, 7},  /* Father -> father */
    {0x3FF61E9Bu, 5196, 5203, 6, 7},  /* Sister -> sister */
    {0xE3BEC8E2u, 5211, 5219, 7, 8},  /* Brother -> brother */
    {0x4681C29Au, 5228, 5232, 3, 4},  /* Son -> son */
    {0xE596820Au, 5237, 5246, 8, 9},  /* Daughter -> daughter */
    {0xF91B4757u, 5256, 5263, 6, 7},  /* Friend -> friend */
    {0xF1B83602u, 5271, 5277, 5, 6},  /* Other -> other */
    {0xADB10CC2u, 5284, 5290, 5, 6},  /* Daily -> daily */
    {0x7EDB597Bu, 5297, 5304, 6, 7},  /* Weekly -> weekly */
    {0x71692ACCu, 5312, 5321, 8, 9},  /* Biweekly -> biweekly */
    {0x6DF10B0Eu, 5331, 5343, 11, 12},  /* Semimonthly -> semimonthly */
    {0xA25BACE9u, 3065, 3073, 7, 8},  /* Monthly -> monthly */
    {0xAABE9BCDu, 3082, 3092, 9, 10},  /* Quarterly -> quarterly */
    {0x87944147u, 5356, 5363, 6, 7},  /* Yearly -> yearly */
    {0x9A9F399Au, 5371, 5378, 6, 8},  /* NotSet -> not_set */
    {0xD226A783u, 5387, 5399, 11, 15},  /* UseTimeData -> uses_time_data */
    {0x833F21F3u, 5415, 5432, 16, 23},  /* DoNotUseTimeData -> does_not_use_time_data */
    {0xD8619A40u, 5456, 5472, 15, 17},  /* BeginningOfYear -> accrues_annually */
    {0x8DA9A5D8u, 5490, 5510, 19, 15},  /* EveryHourOnPaycheck -> accrues_hourly */
    {0xEF570DC6u, 5526, 5540, 13, 21},  /* EveryPaycheck -> accrues_per_paycheck */
    {0xA25BACE9u, 3065, 3073, 7, 8},  /* Monthly -> monthly */
    {0xAABE9BCDu, 3082, 3092, 9, 10},  /* Quarterly -> quarterly */
    {0x8397BE24u, 5562, 5569, 6, 7},  /* Annual -> annual */
    {0x5D497ED7u, 5577, 5593, 15, 17},  /* AmericanExpress -> american_express */
    {0xB95FFBDEu, 3054, 3059, 4, 5},  /* Cash -> cash */
    {0x4EB31B12u, 1226, 1232, 5, 6},  /* Check -> check */
    {0xC6F6D3DDu, 5611, 5621, 9, 11},  /* DebitCard -> debit_card */
    {0x4FAE9D13u, 5633, 5642, 8, 9},  /* Discover -> discover */
    {0x571AC70Au, 5652, 5659, 6, 8},  /* ECheck -> e_check */
    {0x24A35751u, 5668, 5677, 8, 10},  /* GiftCard -> gift_card */
    {0xAF78E224u, 5688, 5699, 10, 12},  /* MasterCard -> master_card */
    {0xF1B83602u, 5271, 5277, 5, 6},  /* Other -> other */
    {0x53F6FC72u, 5712, 5728, 15, 18},  /* OtherCreditCard -> other_credit_card */
    {0xDD462D0Au, 5747, 5752, 4, 5},  /* Visa -> visa */
    {0xA438218Bu, 5758, 5763, 4, 5},  /* Task -> task */
    {0xB7C72AF7u, 5769, 5774, 4, 5},  /* Call -> call */
    {0x6607DE63u, 4653, 4657, 3, 4},  /* Fax -> fax */
    {0x8D6F8987u, 4640, 4646, 5, 6},  /* Email -> email */
    {0x9447346Bu, 5780, 5788, 7, 8},  /* Meeting -> meeting */
    {0x6800BC4Fu, 5797, 5809, 11, 12},  /* Appointment -> appointment */
    {0x58D54DDDu, 5822, 5826, 3, 4},  /* Low -> low */
    {0x3ECF23CEu, 5831, 5838, 6, 7},  /* Medium -> medium */
    {0x5B95482Du, 5846, 5851, 4, 5},  /* High -> high */
    {0xC69ADD59u, 5857, 5871, 13, 15},  /* FinanceCharge -> finance_charge */
    {0x59BB88C3u, 5887, 5912, 24, 27},  /* ReimbursableExpenseGroup -> reimbursable_expense_group */
    {0x66FCAE59u, 5940, 5968, 27, 30},  /* ReimbursableExpenseSubtotal -> reimbursable_expense_subtotal */
    {0x744E6639u, 5999, 6003, 3, 4},  /* New -> new */
    {0xEA67AD72u, 6008, 6012, 3, 4},  /* Old -> old */
    {0x1C6B5245u, 6017, 6023, 5, 6},  /* Bonus -> bonus */
    {0xAB9890B5u, 6030, 6041, 10, 11},  /* Commission -> commission */
    {0xD698CCD3u, 6053, 6068, 14, 16},  /* HourlyOvertime -> hourly_overtime */
    {0xCE3FFC45u, 6085, 6099, 13, 15},  /* HourlyRegular -> hourly_regular */
    {0x3976F124u, 6115, 6126, 10, 12},  /* HourlySick -> hourly_sick */
    {0x84957C07u, 6139, 6154, 14, 16},  /* HourlyVacation -> hourly_vacation */
    {0x73E740CEu, 6171, 6185, 13, 15},  /* SalaryRegular -> salary_regular */
    {0x7E9A7F32u, 6201, 6212, 10, 12},  /* SalarySick -> salary_sick */
    {0x4945C08Cu, 6225, 6240, 14, 16},  /* SalaryVacation -> salary_vacation */
    {0xD8A95F90u, 6257, 6266, 8, 9},  /* Addition -> addition */
    {0xCF24FA9Bu, 6276, 6296, 19, 21},  /* CompanyContribution -> company_contribution */
    {0xB0D67717u, 6318, 6328, 9, 10},  /* Deduction -> deduction */
    {0xEB0C6193u, 6339, 6353, 13, 15},  /* DirectDeposit -> direct_deposit */
    {0xD90A4EE4u, 6369, 6373, 3, 4},  /* Tax -> tax */
    {0x31E338FBu, 1181, 1195, 13, 15},  /* BuildAssembly -> build_assembly */
    {0x88D72A8Au, 1313, 1324, 10, 12},  /* CreditMemo -> credit_memo */
    {0x7A84DE28u, 1354, 1363, 8, 9},  /* Estimate -> estimate */
    {0xEF9F01ACu, 1415, 1423, 7, 8},  /* Invoice -> invoice */
    {0xE010DF7Au, 1486, 1500, 13, 15},  /* PurchaseOrder -> purchase_order */
    {0x0D59B04Au, 1548, 1559, 10, 12},  /* SalesOrder -> sales_order */
    {0x439544F7u, 1572, 1585, 12, 14},  /* SalesReceipt -> sales_receipt */
    {0xB0DCAD74u, 6378, 6393, 14, 16},  /* PaymentReceipt -> payment_receipt */
    {0x3E9D89AFu, 6410, 6422, 11, 13},  /* BillPayment -> bill_payment */
    {0xE1CDC13Bu, 6436, 6393, 4, 16},  /* true -> payment_receipt */
    {0xE613A814u, 6441, 6457, 15, 17},  /* FixedPercentage -> fixed_percentage */
    {0x3B7DA7D6u, 6475, 6483, 7, 9},  /* PerItem -> per_item */
    {0x3F08CD2Au, 6493, 6503, 9, 11},  /* FixedRate -> fixed_rate */
    {0x3B7DA7D6u, 6475, 6483, 7, 9},  /* PerItem -> per_item */
    {0x49C72F7Eu, 6515, 6520, 4, 5},  /* Area -> area */
    {0x2D6125E7u, 6526, 6532, 5, 6},  /* Count -> count */
    {0x4A85A281u, 6539, 6546, 6, 7},  /* Length -> length */
    {0xF1B83602u, 5271, 5277, 5, 6},  /* Other -> other */
    {0xC112C85Eu, 6554, 6559, 4, 5},  /* Time -> time */
    {0xEB2AE49Du, 6565, 6572, 6, 7},  /* Volume -> volume */
    {0x5149D366u, 6580, 6587, 6, 7},  /* Weight -> weight */
    {0xE2D456C5u, 6595, 6604, 8, 9},  /* Purchase -> purchase */
    {0x290DBBE5u, 6614, 6620, 5, 6},  /* Sales -> sales */
    {0x9F4C0863u, 6627, 6636, 8, 9},  /* Shipping -> shipping */
    {0x3848DB1Bu, 6646, 6651, 4, 6},  /* BOX1 -> box_1 */
    {0x75CB959Fu, 6658, 6663, 4, 6},  /* BOX2 -> box_2 */
    {0x174B4003u, 6670, 6675, 4, 6},  /* BOX3 -> box_3 */
    {0xD6CAFA87u, 6682, 6687, 4, 6},  /* BOX4 -> box_4 */
    {0xEA4DB50Bu, 6694, 6699, 4, 6},  /* BOX5 -> box_5 */
    {0x03CD6F8Fu, 6706, 6711, 4, 6},  /* BOX6 -> box_6 */
    {0x6D4C1A33u, 6718, 6723, 4, 6},  /* BOX7 -> box_7 */
    {0x58CFD4B4u, 6730, 6735, 4, 6},  /* BOX8 -> box_8 */
    {0x2C4E8F38u, 6742, 6747, 4, 6},  /* BOX9 -> box_9 */
    {0x66439F0Au, 6754, 6760, 5, 7},  /* BOX10 -> box_10 */
    {0xE46323CBu, 6768, 6774, 5, 7},  /* BOX13 -> box_13 */
    {0x64A9AFD6u, 6782, 6788, 5, 7},  /* BOX14 -> box_14 */
    {0xE5DC2BA1u, 6796, 6802, 5, 7},  /* BOX15 -> box_15 */
    {0x33B8AE91u, 6810, 6822, 11, 13},  /* ECPurchases -> ec_purchases */
    {0x40A58BFBu, 6836, 6844, 7, 9},  /* ECSales -> ec_sales */
    {0x4BD027D8u, 6854, 6864, 9, 10},  /* Purchases -> purchases */
    {0x290DBBE5u, 6614, 6620, 5, 6},  /* Sales -> sales */
    {0xAE076DFDu, 6875, 6884, 8, 10},  /* SubTotal -> sub_total */
    {0x2DA4BA2Cu, 6895, 6910, 14, 17},  /* TaxOnPurchases -> tax_on_purchases */
    {0x18042A19u, 6928, 6939, 10, 13},  /* TaxOnSales -> tax_on_sales */
    {0x22714F4Eu, 6953, 6959, 5, 6},  /* Total -> total */
    {0xE28FA344u, 6966, 6972, 5, 6},  /* Comma -> comma */
    {0xEF6579CDu, 6979, 6986, 6, 7},  /* Period -> period */
    {0x5B47F698u, 6994, 7000, 5, 6},  /* Space -> space */
    {0xF10106A4u, 7007, 7018, 10, 11},  /* Apostrophe -> apostrophe */
    {0x3A75FDA3u, 7030, 7041, 10, 11},  /* XX_XXX_XXX -> xx_xxx_xxx */
    {0x0FEAFB24u, 7053, 7065, 11, 12},  /* X_XX_XX_XXX -> x_xx_xx_xxx */
    {0x77919136u, 7078, 7080, 1, 2},  /* 0 -> 0 */
    {0x3A59FA21u, 7083, 7085, 1, 2},  /* 2 -> 2 */
    {0xEF6579CDu, 6979, 6986, 6, 7},  /* Period -> period */
    {0xE28FA344u, 6966, 6972, 5, 6},  /* Comma -> comma */
    {0xEAEFFB30u, 1043, 1062, 18, 22},  /* ARRefundCreditCard -> ar_refund_credit_card */
    {0xB5DB0CA3u, 1085, 1090, 4, 5},  /* Bill -> bill */
    {0x6C198E6Au, 1096, 1113, 16, 19},  /* BillPaymentCheck -> bill_payment_check */
    {0x96018D58u, 1133, 1155, 21, 25},  /* BillPaymentCreditCard -> bill_payment_credit_card */
    {0x31E338FBu, 1181, 1195, 13, 15},  /* BuildAssembly -> build_assembly */
    {0xB500D256u, 1211, 1218, 6, 7},  /* Charge -> charge */
    {0x4EB31B12u, 1226, 1232, 5, 6},  /* Check -> check */
    {0x7C97E7F9u, 1239, 1256, 16, 19},  /* CreditCardCharge -> credit_card_charge */
    {0x7335338Au, 1276, 1293, 16, 19},  /* CreditCardCredit -> credit_card_credit */
    {0x88D72A8Au, 1313, 1324, 10, 12},  /* CreditMemo -> credit_memo */
    {0x1B14E5C3u, 1337, 1345, 7, 8},  /* Deposit -> deposit */
    {0x7A84DE28u, 1354, 1363, 8, 9},  /* Estimate -> estimate */
    {0x7FB073D1u, 1373, 1393, 19, 21},  /* InventoryAdjustment -> inventory_adjustment */
    {0xEF9F01ACu, 1415, 1423, 7, 8},  /* Invoice -> invoice */
    {0x9D473026u, 1432, 1444, 11, 13},  /* ItemReceipt -> item_receipt */
    {0x9D9FEC5Eu, 1458, 1471, 12, 14},  /* JournalEntry -> journal_entry */
    {0xEEBF9E6Bu, 1873, 1893, 19, 21},  /* LiabilityAdjustment -> liability_adjustment */
    {0x7682BC2Du, 1915, 1924, 8, 9},  /* Paycheck -> paycheck */
    {0x185AD854u, 1934, 1956, 21, 24},  /* PayrollLiabilityCheck -> payroll_liability_check */
    {0xE010DF7Au, 1486, 1500, 13, 15},  /* PurchaseOrder -> purchase_order */
    {0x3E312C86u, 1516, 1531, 14, 16},  /* ReceivePayment -> receive_payment */
    {0x0D59B04Au, 1548, 1559, 10, 12},  /* SalesOrder -> sales_order */
    {0x439544F7u, 1572, 1585, 12, 14},  /* SalesReceipt -> sales_receipt */
    {0x353B11B9u, 1600, 1621, 20, 24},  /* SalesTaxPaymentCheck -> sales_tax_payment_check */
    {0xE7B4BB96u, 1981, 1990, 8, 9},  /* Transfer -> transfer */
    {0x8B357FB0u, 1744, 1757, 12, 14},  /* VendorCredit -> vendor_credit */
    {0xCB764F26u, 2000, 2014, 13, 15},  /* YTDAdjustment -> ytd_adjustment */
    {0xE62E550Eu, 1674, 1692, 17, 19},  /* TransferInventory -> transfer_inventory */
    {0xA3C7B097u, 7088, 7115, 26, 29},  /* PayrollLiabilityAdjustment -> payroll_liability_adjustment */
    {0xB359595Fu, 7145, 7165, 19, 22},  /* PayrollPriorPayment -> payroll_prior_payment */
    {0xB2C7B096u, 7188, 7216, 27, 32},  /* PayrollYearToDateAdjustment -> payroll_year_to_date_adjustment */
    {0xBA495A66u, 2030, 2034, 3, 8},  /* ??? -> unknown */
    {0xF7B64985u, 2633, 7249, 7, 7},  /* AMTTYPE -> amount */
    {0x4D00AE83u, 2753, 7257, 8, 9},  /* QUANTYPE -> quantity */
    {0x7E4565B8u, 7267, 7273, 5, 6},  /* Blank -> blank */
    {0x1556FD36u, 7280, 7290, 9, 10},  /* eCommerce -> ecommerce */
    {0x15DD5921u, 7301, 7316, 14, 17},  /* CardNotPresent -> card_not_present */
    {0xF6683128u, 7334, 7346, 11, 13},  /* CardPresent -> card_present */
    {0xFCF8B703u, 7360, 7374, 13, 14},  /* Authorization -> authorization */
    {0x5FBCCB48u, 7389, 7397, 7, 8},  /* Capture -> capture */
    {0xB500D256u, 1211, 1218, 6, 7},  /* Charge -> charge */
    {0x907473B0u, 7406, 7413, 6, 7},  /* Refund -> refund */
    {0x84273E99u, 7421, 7440, 18, 20},  /* VoiceAuthorization -> voice_authorization */
    {0x544E4CF2u, 7461, 7466, 4, 5},  /* Pass -> pass */
    {0xB0EDD163u, 7472, 7477, 4, 5},  /* Fail -> fail */
    {0xA9E8C275u, 7483, 7496, 12, 14},  /* NotAvailable -> not_available */
    {0x3221DC29u, 7511, 2034, 7, 8},  /* Unknown -> unknown */
    {0xF4F6F3BFu, 7519, 7529, 9, 10},  /* Completed -> completed */
    {0xF3B426DCu, 7540, 7549, 8, 9},  /* Billable -> billable */
    {0x73C9D601u, 7559, 7571, 11, 13},  /* NotBillable -> not_billable */
    {0xDF980017u, 7585, 7599, 13, 16},  /* HasBeenBilled -> has_been_billed */
    {0x67FD4743u, 7616, 7622, 5, 6},  /* Added -> added */
    {0x42B42268u, 7629, 7637, 7, 8},  /* Removed -> removed */
    {0x7A7A13A9u, 3037, 3045, 7, 8},  /* Accrual -> accrual */
    {0xB95FFBDEu, 3054, 3059, 4, 5},  /* Cash -> cash */
    {0x111F70C9u, 2835, 2840, 4, 5},  /* None -> none */
    {0xF7B64985u, 2633, 7249, 7, 7},  /* AMTTYPE -> amount */
    {0xD0F38366u, 7646, 7655, 8, 8},  /* BOOLTYPE -> boolean */
    {0x6FAEABE5u, 2654, 7664, 12, 9},  /* DATETIMETYPE -> datetime */
    {0xB13E7EAFu, 7674, 7683, 8, 5},  /* DATETYPE -> date */
    {0xCA612150u, 7689, 7698, 8, 5},  /* ENUMTYPE -> enum */
    {0x600255ADu, 7704, 7713, 8, 5},  /* GUIDTYPE -> guid */
    {0x3BE8E122u, 7719, 7726, 6, 3},  /* IDTYPE -> id */
    {0x5430E4D8u, 2683, 7730, 7, 8},  /* INTTYPE -> integer */
    {0xCC2A68CCu, 2705, 7739, 11, 8},  /* PERCENTTYPE -> percent */
    {0x645F4ECEu, 2731, 7748, 9, 6},  /* PRICETYPE -> price */
    {0x4D00AE83u, 2753, 7257, 8, 9},  /* QUANTYPE -> quantity */
    {0x0CE62000u, 7755, 7763, 7, 7},  /* STRTYPE -> string */
    {0x80E4FA8Au, 7771, 7788, 16, 14},  /* TIMEINTERVALTYPE -> time_interval */
    {0xBFF145D5u, 0, 8, 7, 8},  /* Account -> account */
    {0x609CB761u, 7803, 7809, 5, 7},  /* Addr1 -> addr_1 */
    {0xE7C6CB16u, 7817, 7823, 5, 7},  /* Addr2 -> addr_2 */
    {0x66084F0Bu, 7831, 7837, 5, 7},  /* Addr3 -> addr_3 */
    {0xE57DC320u, 7845, 7851, 5, 7},  /* Addr4 -> addr_4 */
    {0x65A747D5u, 7859, 7865, 5, 7},  /* Addr5 -> addr_5 */
    {0x62BC59F1u, 7873, 7879, 5, 6},  /* Aging -> aging */
    {0xA5668600u, 7886, 7249, 6, 7},  /* Amount -> amount */
    {0x956DA75Du, 7893, 7910, 16, 18},  /* AmountDifference -> amount_difference */
    {0x53FE75AFu, 7929, 7941, 11, 13},  /* AverageCost -> average_cost */
    {0x903F1DA0u, 7955, 7966, 10, 12},  /* BilledDate -> billed_date */
    {0x0E9B2D1Bu, 7979, 7993, 13, 15},  /* BillingStatus -> billing_status */
    {0x7E4565B8u, 7267, 7273, 5, 6},  /* Blank -> blank */
    {0x800662BCu, 8009, 8026, 16, 18},  /* CalculatedAmount -> calculated_amount */
    {0x5E00DEDFu, 43, 49, 5, 6},  /* Class -> class */
    {0x4DE3051Fu, 8045, 8059, 13, 15},  /* ClearedStatus -> cleared_status */
    {0x34D38351u, 8075, 8085, 9, 11},  /* CostPrice -> cost_price */
    {0x89E51BFDu, 8097, 8108, 10, 12},  /* CreateDate -> create_date */
    {0x2A60FCCAu, 8121, 8128, 6, 7},  /* Credit -> credit */
    {0x5470E959u, 8136, 8148, 11, 13},  /* CustomField -> custom_field */
    {0xE87145A5u, 8162, 7683, 4, 5},  /* Date -> date */
    {0x0A7C3BFBu, 8167, 8173, 5, 6},  /* Debit -> debit */
    {0x0BC1E063u, 8180, 8193, 12, 14},  /* DeliveryDate -> delivery_date */
    {0xFFDF2B53u, 2891, 2899, 7, 9},  /* DueDate -> due_date */
    {0x1EC6627Eu, 8208, 8217, 8, 9},  /* Duration -> duration */
    {0x827311F3u, 8227, 8247, 19, 22},  /* EarliestReceiptDate -> earliest_receipt_date */
    {0xE02482E0u, 8270, 8285, 14, 16},  /* EstimateActive -> estimate_active */
    {0x0B9C3089u, 8302, 8306, 3, 4},  /* FOB -> fob */
    {0x61F94B9Eu, 8311, 8330, 18, 22},  /* IncomeSubjectToTax -> income_subject_to_tax */
    {0xDC64BF04u, 8353, 8362, 8, 9},  /* Invoiced -> invoiced */
    {0x70A3E40Fu, 8372, 8385, 12, 14},  /* IsAdjustment -> is_adjustment */
    {0xB3E45733u, 8400, 8405, 4, 5},  /* Item -> item */
    {0xF5668186u, 8411, 8420, 8, 10},  /* ItemDesc -> item_desc */
    {0x86C51461u, 8431, 8442, 10, 12},  /* ItemVendor -> item_vendor */
    {0xB5142999u, 8455, 8461, 5, 6},  /* Label -> label */
    {0x91E6581Du, 8468, 8483, 14, 17},  /* LastModifiedBy -> last_modified_by */
    {0x2741FE7Bu, 8501, 8520, 18, 22},  /* LatestOrPriorState -> latest_or_prior_state */
    {0x27AED1D2u, 8543, 8548, 4, 5},  /* Memo -> memo */
    {0xBD4D1AFBu, 8554, 8567, 12, 14},  /* ModifiedTime -> modified_time */
    {0x229F3609u, 8582, 8587, 4, 5},  /* Name -> name */
    {0x2BCEC424u, 8593, 8611, 17, 20},  /* NameAccountNumber -> name_account_number */
    {0xFAA07804u, 8632, 8644, 11, 13},  /* NameAddress -> name_address */
    {0x7A6C5C73u, 8658, 8667, 8, 10},  /* NameCity -> name_city */
    {0x3411D96Bu, 8678, 8690, 11, 13},  /* NameContact -> name_contact */
    {0x974019A5u, 8704, 8714, 9, 11},  /* NameEmail -> name_email */
    {0x71D51B48u, 8726, 8734, 7, 9},  /* NameFax -> name_fax */
    {0x385A63B8u, 8744, 8754, 9, 11},  /* NamePhone -> name_phone */
    {0x167EE183u, 8766, 8776, 9, 11},  /* NameState -> name_state */
    {0xCCD8F2ACu, 8788, 8796, 7, 9},  /* NameZip -> name_zip */
    {0xC7CE4FE3u, 8806, 8818, 11, 13},  /* OpenBalance -> open_balance */
    {0x412822E2u, 8832, 8847, 14, 16},  /* OriginalAmount -> original_amount */
    {0xDF11B555u, 8864, 8875, 10, 12},  /* PaidAmount -> paid_amount */
    {0x930230C1u, 8888, 8899, 10, 12},  /* PaidStatus -> paid_status */
    {0x695F0C35u, 8912, 8928, 15, 18},  /* PaidThroughDate -> paid_through_date */
    {0x384F3AEAu, 657, 671, 13, 15},  /* PaymentMethod -> payment_method */
    {0xEE734251u, 8947, 8959, 11, 13},  /* PayrollItem -> payroll_item */
    {0x32FDBF37u, 8973, 7739, 7, 8},  /* Percent -> percent */
    {0x8648C35Bu, 8981, 8995, 13, 15},  /* PercentChange -> percent_change */
    {0x6433E004u, 9011, 9032, 20, 24},  /* PercentOfTotalRetail -> percent_of_total_retail */
    {0xAA3DC073u, 9057, 9077, 19, 23},  /* PercentOfTotalValue -> percent_of_total_value */
    {0x5C4B9E45u, 9101, 9115, 13, 15},  /* PhysicalCount -> physical_count */
    {0x2D8161C4u, 9131, 9140, 8, 10},  /* PONumber -> po_number */
    {0xD44ECE8Bu, 9151, 9163, 11, 13},  /* PrintStatus -> print_status */
    {0x6DA1EC04u, 9177, 9192, 14, 16},  /* ProgressAmount -> progress_amount */
    {0x1BF00899u, 9209, 9225, 15, 17},  /* ProgressPercent -> progress_percent */
    {0x288EB89Du, 9243, 7257, 8, 9},  /* Quantity -> quantity */
    {0xE486EFE2u, 9252, 9270, 17, 19},  /* QuantityAvailable -> quantity_available */
    {0x6930B019u, 9290, 9305, 14, 17},  /* QuantityOnHand -> quantity_on_hand */
    {0x15EBAE6Au, 9323, 9339, 15, 18},  /* QuantityOnOrder -> quantity_on_order */
    {0x317F689Au, 9358, 9381, 22, 26},  /* QuantityOnPendingBuild -> quantity_on_pending_build */
    {0x938716FDu, 9408, 9429, 20, 24},  /* QuantityOnSalesOrder -> quantity_on_sales_order */
    {0x04CE6574u, 9454, 9471, 16, 18},  /* ReceivedQuantity -> received_quantity */
    {0x63349622u, 9490, 9500, 9, 11},  /* RefNumber -> ref_number */
    {0x676BBD3Bu, 9512, 9525, 12, 14},  /* ReorderPoint -> reorder_point */
    {0x84B4C206u, 9540, 9558, 17, 21},  /* RetailValueOnHand -> retail_value_on_hand */
    {0x2FD2DB3Bu, 9580, 9595, 14, 16},  /* RunningBalance -> running_balance */
    {0x67B6631Fu, 9612, 9625, 12, 15},  /* SalesPerWeek -> sales_per_week */
    {0xDA372367u, 788, 797, 8, 21},  /* SalesRep -> sales_representative */
    {0x1C9EE4A0u, 819, 832, 12, 15},  /* SalesTaxCode -> sales_tax_code */
    {0x6F176A5Bu, 9641, 9650, 8, 10},  /* ShipDate -> ship_date */
    {0x54C7078Cu, 848, 859, 10, 12},  /* ShipMethod -> ship_method */
    {0xD5400B00u, 9661, 9673, 11, 15},  /* ShipToAddr1 -> ship_to_addr_1 */
    {0x86400B00u, 9689, 9701, 11, 15},  /* ShipToAddr2 -> ship_to_addr_2 */
    {0x77400B00u, 9717, 9729, 11, 15},  /* ShipToAddr3 -> ship_to_addr_3 */
    {0x20400B00u, 9745, 9757, 11, 15},  /* ShipToAddr4 -> ship_to_addr_4 */
    {0x91400B00u, 9773, 9785, 11, 15},  /* ShipToAddr5 -> ship_to_addr_5 */
    {0x46AE47B2u, 9801, 9810, 8, 10},  /* SONumber -> so_number */
    {0x420288F1u, 9821, 9832, 10, 12},  /* SourceName -> source_name */
    {0xD689F2CCu, 9845, 9858, 12, 14},  /* SplitAccount -> split_account */
    {0xBB7F5F8Au, 9873, 9884, 10, 14},  /* SSNOrTaxID -> ssn_or_tax_id */
    {0x7D0B6FA6u, 9899, 9916, 16, 18},  /* SuggestedReorder -> suggested_reorder */
    {0x587B4795u, 9935, 9943, 7, 9},  /* TaxLine -> tax_line */
    {0x769A44A6u, 9953, 9969, 15, 18},  /* TaxTableVersion -> tax_table_version */
    {0x72C3BC64u, 9988, 9994, 5, 6},  /* Terms -> terms */
    {0x22714F4Eu, 6953, 6959, 5, 6},  /* Total -> total */
    {0x12AC479Eu, 10001, 10007, 5, 15},  /* TxnID -> transaction_id */
    {0x6AA88BC1u, 10023, 10033, 9, 19},  /* TxnNumber -> transaction_number */
    {0x282253CEu, 10053, 10061, 7, 17},  /* TxnType -> transaction_type */
    {0x1D833653u, 10079, 10089, 9, 11},  /* UnitPrice -> unit_price */
    {0x1A5CD49Eu, 10101, 10110, 8, 10},  /* UserEdit -> user_edit */
    {0xCCE6EF5Au, 10121, 10133, 11, 14},  /* ValueOnHand -> value_on_hand */
    {0x566AF6D6u, 10148, 10157, 8, 10},  /* WageBase -> wage_base */
    {0x400010A9u, 10168, 10181, 12, 15},  /* WageBaseTips -> wage_base_tips */
    {0xB1C04390u, 10197, 10215, 17, 21},  /* UnitOfMeasureUnit -> unit_of_measure_unit */
    {0xBFF145D5u, 0, 8, 7, 8},  /* Account -> account */
    {0xEAEFFB30u, 1043, 1062, 18, 22},  /* ARRefundCreditCard -> ar_refund_credit_card */
    {0xB5DB0CA3u, 1085, 1090, 4, 5},  /* Bill -> bill */
    {0x6C198E6Au, 1096, 1113, 16, 19},  /* BillPaymentCheck -> bill_payment_check */
    {0x96018D58u, 1133, 1155, 21, 25},  /* BillPaymentCreditCard -> bill_payment_credit_card */
    {0x31E338FBu, 1181, 1195, 13, 15},  /* BuildAssembly -> build_assembly */
    {0xB500D256u, 1211, 1218, 6, 7},  /* Charge -> charge */
    {0x4EB31B12u, 1226, 1232, 5, 6},  /* Check -> check */
    {0xF55388CAu, 10237, 10245, 7, 8},  /* Company -> company */
    {0x7C97E7F9u, 1239, 1256, 16, 19},  /* CreditCardCharge -> credit_card_charge */
    {0x7335338Au, 1276, 1293, 16, 19},  /* CreditCardCredit -> credit_card_credit */
    {0x88D72A8Au, 1313, 1324, 10, 12},  /* CreditMemo -> credit_memo */
    {0x9E687BE5u, 75, 84, 8, 9},  /* Customer -> customer */
    {0x1B14E5C3u, 1337, 1345, 7, 8},  /* Deposit -> deposit */
    {0x967C53C8u, 187, 196, 8, 9},  /* Employee -> employee */
    {0x7A84DE28u, 1354, 1363, 8, 9},  /* Estimate -> estimate */
    {0x7FB073D1u, 1373, 1393, 19, 21},  /* InventoryAdjustment -> inventory_adjustment */
    {0xEF9F01ACu, 1415, 1423, 7, 8},  /* Invoice -> invoice */
    {0xB3E45733u, 8400, 8405, 4, 5},  /* Item -> item */
    {0x9D473026u, 1432, 1444, 11, 13},  /* ItemReceipt -> item_receipt */
    {0x9D9FEC5Eu, 1458, 1471, 12, 14},  /* JournalEntry -> journal_entry */
    {0x3201D302u, 635, 645, 9, 11},  /* OtherName -> other_name */
    {0xE010DF7Au, 1486, 1500, 13, 15},  /* PurchaseOrder -> purchase_order */
    {0x3E312C86u, 1516, 1531, 14, 16},  /* ReceivePayment -> receive_payment */
    {0x0D59B04Au, 1548, 1559, 10, 12},  /* SalesOrder -> sales_order */
    {0x439544F7u, 1572, 1585, 12, 14},  /* SalesReceipt -> sales_receipt */
    {0x353B11B9u, 1600, 1621, 20, 24},  /* SalesTaxPaymentCheck -> sales_tax_payment_check */
    {0x835BFD15u, 969, 976, 6, 7},  /* Vendor -> vendor */
    {0x8B357FB0u, 1744, 1757, 12, 14},  /* VendorCredit -> vendor_credit */
    {0xBFF145D5u, 0, 8, 7, 8},  /* Account -> account */
    {0x9E687BE5u, 75, 84, 8, 9},  /* Customer -> customer */
    {0x967C53C8u, 187, 196, 8, 9},  /* Employee -> employee */
    {0xB3E45733u, 8400, 8405, 4, 5},  /* Item -> item */
    {0x3201D302u, 635, 645, 9, 11},  /* OtherName -> other_name */
    {0x835BFD15u, 969, 976, 6, 7},  /* Vendor -> vendor */
    {0xEAEFFB30u, 1043, 1062, 18, 22},  /* ARRefundCreditCard -> ar_refund_credit_card */
    {0xB5DB0CA3u, 1085, 1090, 4, 5},  /* Bill -> bill */
    {0x6C198E6Au, 1096, 1113, 16, 19},  /* BillPaymentCheck -> bill_payment_check */
    {0x96018D58u, 1133, 1155, 21, 25},  /* BillPaymentCreditCard -> bill_payment_credit_card */
    {0x31E338FBu, 1181, 1195, 13, 15},  /* BuildAssembly -> build_assembly */
    {0xB500D256u, 1211, 1218, 6, 7},  /* Charge -> charge */
    {0x4EB31B12u, 1226, 1232, 5, 6},  /* Check -> check */
    {0x7C97E7F9u, 1239, 1256, 16, 19},  /* CreditCardCharge -> credit_card_charge */
    {0x7335338Au, 1276, 1293, 16, 19},  /* CreditCardCredit -> credit_card_credit */
    {0x88D72A8Au, 1313, 1324, 10, 12},  /* CreditMemo -> credit_memo */
    {0x1B14E5C3u, 1337, 1345, 7, 8},  /* Deposit -> deposit */
    {0x7A84DE28u, 1354, 1363, 8, 9},  /* Estimate -> estimate */
    {0x7FB073D1u, 1373, 1393, 19, 21},  /* InventoryAdjustment -> inventory_adjustment */
    {0xEF9F01ACu, 1415, 1423, 7, 8},  /* Invoice -> invoice */
    {0x9D473026u, 1432, 1444, 11, 13},  /* ItemReceipt -> item_receipt */
    {0x9D9FEC5Eu, 1458, 1471, 12, 14},  /* JournalEntry -> journal_entry */
    {0xE010DF7Au, 1486, 1500, 13, 15},  /* PurchaseOrder -> purchase_order */
    {0x3E312C86u, 1516, 1531, 14, 16},  /* ReceivePayment -> receive_payment */
    {0x0D59B04Au, 1548, 1559, 10, 12},  /* SalesOrder -> sales_order */
    {0x439544F7u, 1572, 1585, 12, 14},  /* SalesReceipt -> sales_receipt */
    {0x353B11B9u, 1600, 1621, 20, 24},  /* SalesTaxPaymentCheck -> sales_tax_payment_check */
    {0x8B357FB0u, 1744, 1757, 12, 14},  /* VendorCredit -> vendor_credit */
    {0xF55388CAu, 10237, 10245, 7, 8},  /* Company -> company */
    {0x1E793F24u, 10254, 10268, 13, 15},  /* DeliverAlways -> deliver_always */
    {0x8C1039FAu, 10284, 10305, 20, 24},  /* DeliverOnlyIfRunning -> deliver_only_if_running */
    {0xFAAF806Fu, 10330, 10334, 3, 4},  /* All -> all */
    {0x111F70C9u, 2835, 2840, 4, 5},  /* None -> none */
    {0x708CFEF4u, 10339, 10344, 4, 5},  /* File -> file */
    {0xF55388CAu, 10237, 10245, 7, 8},  /* Company -> company */
    {0x67778112u, 10350, 10360, 9, 10},  /* Customers -> customers */
    {0x4DECFD14u, 10371, 10379, 7, 8},  /* Vendors -> vendors */
    {0xA02E7797u, 10388, 10398, 9, 10},  /* Employees -> employees */
    {0xEA9B9BE4u, 10409, 10417, 7, 8},  /* Banking -> banking */
    {0x92D8A1FAu, 10426, 10447, 20, 23},  /* AccountantCopyExists -> accountant_copy_exists */
    {0x02FE5787u, 10471, 10492, 20, 23},  /* AssemblyItemsEnabled -> assembly_items_enabled */
    {0x296B8AB0u, 10516, 10531, 14, 16},  /* ClassesEnabled -> classes_enabled */
    {0x1AF8CC1Eu, 10548, 10565, 16, 18},  /* EstimatesEnabled -> estimates_enabled */
    {0xBA8950ECu, 10584, 10597, 12, 14},  /* HasCustomers -> has_customers */
    {0x1B6C6798u, 10612, 10623, 10, 12},  /* HasVendors -> has_vendors */
    {0xACAFA3D4u, 10636, 10653, 16, 18},  /* InventoryEnabled -> inventory_enabled */
    {0xA57D91AEu, 10672, 10689, 16, 19},  /* IsAccountantCopy -> is_accountant_copy */
    {0xC56222E3u, 10709, 10723, 13, 16},  /* MultiUserMode -> multi_user_mode */
    {0x1EFD4A63u, 10740, 10755, 14, 16},  /* PayrollEnabled -> payroll_enabled */
    {0x0DF6F39Eu, 10772, 10791, 18, 21},  /* PriceLevelsEnabled -> price_levels_enabled */
    {0x673E2B96u, 10813, 10832, 18, 21},  /* SalesOrdersEnabled -> sales_orders_enabled */
    {0x539494ACu, 10854, 10870, 15, 18},  /* SalesTaxEnabled -> sales_tax_enabled */
    {0x949EC1A7u, 10889, 10909, 19, 22},  /* TimeTrackingEnabled -> time_tracking_enabled */
    {0x6FB13E45u, 10932, 8, 7, 8},  /* account -> account */
    {0x21A01ACFu, 10940, 49, 5, 6},  /* class -> class */
    {0x2FC25748u, 10946, 84, 8, 9},  /* customer -> customer */
    {0xF12763E4u, 10955, 106, 15, 17},  /* customerMessage -> customer_message */
    {0x44F212CEu, 10971, 137, 12, 14},  /* customerType -> customer_type */
    {0x549922C5u, 10984, 196, 8, 9},  /* employee -> employee */
    {0xD2458163u, 10993, 8405, 4, 5},  /* item -> item */
    {0xD8E3AD92u, 10998, 625, 7, 9},  /* jobType -> job_type */
    {0xF5545409u, 11006, 8461, 5, 6},  /* label -> label */
    {0x21CB327Eu, 11012, 11025, 12, 22},  /* memorizedTxn -> memorized_transaction */
    {0x207E578Du, 11048, 11064, 15, 17},  /* memorizedReport -> memorized_report */
    {0x0CDF6A99u, 11082, 8587, 4, 5},  /* name -> name */
    {0x73C087B2u, 11087, 645, 9, 11},  /* otherName -> other_name */
    {0x140EF47Au, 11097, 671, 13, 15},  /* paymentMethod -> payment_method */
    {0xDED01EC6u, 11111, 8959, 11, 13},  /* payrollItem -> payroll_item */
    {0x9188D6F2u, 11123, 797, 8, 21},  /* salesRep -> sales_representative */
    {0x7CDCAE70u, 11132, 832, 12, 15},  /* salesTaxCode -> sales_tax_code */
    {0x0A86CB1Cu, 11145, 11156, 10, 16},  /* shipMethod -> shipping_method */
    {0xEDC9EAD7u, 11173, 11179, 5, 6},  /* state -> state */
    {0x484B07B2u, 11186, 11192, 5, 6},  /* style -> style */
    {0xB162F834u, 11199, 9994, 5, 6},  /* terms -> terms */
    {0x8840E555u, 11205, 907, 4, 6},  /* toDo -> to_do */
    {0x64DC46E5u, 11210, 976, 6, 7},  /* vendor -> vendor */
    {0x712DD5C6u, 11217, 995, 10, 12},  /* vendorType -> vendor_type */
    {0x3BE8E122u, 7719, 7726, 6, 3},  /* IDTYPE -> id */
    {0x600255ADu, 7704, 7713, 8, 5},  /* GUIDTYPE -> guid */
    {0x0CE62000u, 7755, 7763, 7, 7},  /* STRTYPE -> string */
    {0xD0F38366u, 7646, 7655, 8, 8},  /* BOOLTYPE -> boolean */
    {0xB13E7EAFu, 7674, 7683, 8, 5},  /* DATETYPE -> date */
    {0x6FAEABE5u, 2654, 7664, 12, 9},  /* DATETIMETYPE -> datetime */
    {0x80E4FA8Au, 7771, 7788, 16, 14},  /* TIMEINTERVALTYPE -> time_interval */
    {0xF7B64985u, 2633, 7249, 7, 7},  /* AMTTYPE -> amount */
    {0x645F4ECEu, 2731, 7748, 9, 6},  /* PRICETYPE -> price */
    {0x4D00AE83u, 2753, 7257, 8, 9},  /* QUANTYPE -> quantity */
    {0xCC2A68CCu, 2705, 7739, 11, 8},  /* PERCENTTYPE -> percent */
    {0xCA612150u, 7689, 7698, 8, 5},  /* ENUMTYPE -> enum */
    {0x5430E4D8u, 2683, 7730, 7, 8},  /* INTTYPE -> integer */
    {0, 0, 0, 0, 0}
};
static const qbx_values qbx_value_sets[] = {
    {0, 38},
    {38, 14},
    {52, 25},
    {77, 16},
    {93, 30},
    {123, 4},
    {127, 22},
    {149, 3},
    {152, 2},
    {154, 28},
    {182, 2},
    {184, 12},
    {196, 12},
    {208, 7},
    {215, 8},
    {223, 4},
    {227, 2},
    {229, 2},
    {231, 2},
    {233, 3},
    {236, 7},
    {243, 3},
    {246, 16},
    {262, 21},
    {283, 5},
    {288, 3},
    {291, 6},
    {297, 4},
    {301, 4},
    {305, 2},
    {307, 2},
    {309, 2},
    {311, 2},
    {313, 2},
    {315, 7},
    {322, 2},
    {324, 2},
    {326, 2},
    {328, 2},
    {330, 10},
    {340, 7},
    {347, 3},
    {350, 3},
    {353, 3},
    {356, 11},
    {367, 6},
    {373, 3},
    {376, 3},
    {379, 2},
    {381, 9},
    {390, 5},
    {395, 10},
    {405, 2},
    {407, 2},
    {409, 7},
    {416, 3},
    {419, 13},
    {432, 8},
    {440, 4},
    {444, 2},
    {446, 2},
    {448, 2},
    {450, 32},
    {482, 2},
    {484, 2},
    {486, 2},
    {488, 5},
    {493, 3},
    {496, 2},
    {498, 3},
    {501, 2},
    {503, 3},
    {506, 13},
    {519, 104},
    {623, 29},
    {652, 6},
    {658, 22},
    {680, 1},
    {681, 2},
    {683, 2},
    {685, 6},
    {691, 14},
    {705, 24},
    {729, 13},
    {0, 0}
};
