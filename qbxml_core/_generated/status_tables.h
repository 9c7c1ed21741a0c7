/* DO NOT EDIT. Made by: python -m generator emit */
#ifndef QBX_STATUS_TABLES_H
#define QBX_STATUS_TABLES_H

#include <stdint.h>

enum qbx_kind {
    QBX_KIND_OK,
    QBX_KIND_EMPTY,
    QBX_KIND_PARTIAL,
    QBX_KIND_NOT_FOUND,
    QBX_KIND_CONFLICT,
    QBX_KIND_BUSY,
    QBX_KIND_INVALID,
    QBX_KIND_DENIED,
    QBX_KIND_UNSUPPORTED,
    QBX_KIND_SKIPPED,
    QBX_KIND_FAILED,
};

static const char *const qbx_kind_words[] = {
    "ok",
    "empty",
    "partial",
    "not_found",
    "conflict",
    "busy",
    "invalid",
    "denied",
    "unsupported",
    "skipped",
    "failed",
};

typedef struct { uint32_t first, last; uint8_t kind, kind_when_empty; } qbx_status_range;

/* Every 32-bit code lies in exactly one row. */
#define QBX_STATUS_RANGE_COUNT 107
static const qbx_status_range qbx_status_ranges[] = {
    {0u, 0u, QBX_KIND_OK, QBX_KIND_OK},  /* Done. */
    {1u, 1u, QBX_KIND_EMPTY, QBX_KIND_EMPTY},  /* Nothing matches the query. */
    {2u, 499u, QBX_KIND_OK, QBX_KIND_OK},  /* Done, with something to note. */
    {500u, 500u, QBX_KIND_PARTIAL, QBX_KIND_NOT_FOUND},  /* Some of what was asked for by ID or name does not exist; the rest is returned. */
    {501u, 501u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* An object cannot be expressed in the qbXML version of the request. */
    {502u, 509u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* Done, but maybe not as expected or not in full. */
    {510u, 510u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* An object cannot be returned. */
    {511u, 529u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* Done, but maybe not as expected or not in full. */
    {530u, 530u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* A field of the request is not supported and was left out; the rest was done. */
    {531u, 531u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* A choice value of the request is not supported. */
    {532u, 539u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* Done, but maybe not as expected or not in full. */
    {540u, 540u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* More objects match than the former QuickBooks Online Edition returned at once (1000). */
    {541u, 549u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* Done, but maybe not as expected or not in full. */
    {550u, 550u, QBX_KIND_OK, QBX_KIND_OK},  /* The object was saved, its notes were not. */
    {551u, 559u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* Done, but maybe not as expected or not in full. */
    {560u, 560u, QBX_KIND_OK, QBX_KIND_OK},  /* Done, but the request uses a field that is out of date. */
    {561u, 569u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* Done, but maybe not as expected or not in full. */
    {570u, 570u, QBX_KIND_OK, QBX_KIND_OK},  /* Saved, but not linked to a transaction that is closed. */
    {571u, 599u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* Done, but maybe not as expected or not in full. */
    {600u, 600u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* No stored state was cleared: the old message set ID is not known and no new one was given. */
    {601u, 999u, QBX_KIND_PARTIAL, QBX_KIND_PARTIAL},  /* Done, but maybe not as expected or not in full. */
    {1000u, 1000u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* An internal error of QuickBooks. */
    {1001u, 1009u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* QuickBooks could not process the request. */
    {1010u, 1010u, QBX_KIND_BUSY, QBX_KIND_BUSY},  /* QuickBooks is not available now. */
    {1011u, 1029u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* QuickBooks could not process the request. */
    {1030u, 1030u, QBX_KIND_UNSUPPORTED, QBX_KIND_UNSUPPORTED},  /* This QuickBooks does not support the message. */
    {1031u, 1059u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* QuickBooks could not process the request. */
    {1060u, 1060u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* The request ID is not valid; it may have up to 50 characters. */
    {1061u, 1999u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* QuickBooks could not process the request. */
    {2000u, 2000u, QBX_KIND_DENIED, QBX_KIND_DENIED},  /* Sign-on to the former QuickBooks Online Edition failed. */
    {2001u, 2009u, QBX_KIND_UNSUPPORTED, QBX_KIND_UNSUPPORTED},  /* QuickBooks does not support the request. */
    {2010u, 2010u, QBX_KIND_DENIED, QBX_KIND_DENIED},  /* Sign-on to the former QuickBooks Online Edition failed. */
    {2011u, 2019u, QBX_KIND_UNSUPPORTED, QBX_KIND_UNSUPPORTED},  /* QuickBooks does not support the request. */
    {2020u, 2020u, QBX_KIND_DENIED, QBX_KIND_DENIED},  /* Sign-on to the former QuickBooks Online Edition failed. */
    {2021u, 2029u, QBX_KIND_UNSUPPORTED, QBX_KIND_UNSUPPORTED},  /* QuickBooks does not support the request. */
    {2030u, 2030u, QBX_KIND_DENIED, QBX_KIND_DENIED},  /* Sign-on to the former QuickBooks Online Edition failed. */
    {2031u, 2039u, QBX_KIND_UNSUPPORTED, QBX_KIND_UNSUPPORTED},  /* QuickBooks does not support the request. */
    {2040u, 2040u, QBX_KIND_DENIED, QBX_KIND_DENIED},  /* Sign-on to the former QuickBooks Online Edition failed. */
    {2041u, 2999u, QBX_KIND_UNSUPPORTED, QBX_KIND_UNSUPPORTED},  /* QuickBooks does not support the request. */
    {3000u, 3000u, QBX_KIND_NOT_FOUND, QBX_KIND_NOT_FOUND},  /* No object can have this ID: it is not in the form of an ID, or is of another company file. */
    {3001u, 3009u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A value in the request is not in the form QuickBooks expects. */
    {3010u, 3010u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A boolean is not valid. */
    {3011u, 3019u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A value in the request is not in the form QuickBooks expects. */
    {3020u, 3020u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A date is not valid. */
    {3021u, 3029u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A value in the request is not in the form QuickBooks expects. */
    {3030u, 3030u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A date range ends before it starts. */
    {3031u, 3031u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A range of texts is not valid. */
    {3032u, 3034u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A value in the request is not in the form QuickBooks expects. */
    {3035u, 3035u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A time interval is not valid. */
    {3036u, 3059u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A value in the request is not in the form QuickBooks expects. */
    {3060u, 3060u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A quantity is not valid. */
    {3061u, 3069u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A value in the request is not in the form QuickBooks expects. */
    {3070u, 3070u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A text is longer than its field allows. */
    {3071u, 3099u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A value in the request is not in the form QuickBooks expects. */
    {3100u, 3100u, QBX_KIND_CONFLICT, QBX_KIND_CONFLICT},  /* The name is already in use. */
    {3101u, 3109u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3110u, 3110u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* An amount that results from the request is larger than QuickBooks can store. */
    {3111u, 3119u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3120u, 3120u, QBX_KIND_NOT_FOUND, QBX_KIND_NOT_FOUND},  /* An object that the request names or identifies does not exist. */
    {3121u, 3129u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3130u, 3130u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* The reference to the parent is not valid. */
    {3131u, 3139u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3140u, 3140u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A reference to another object is not valid: there is no such object, or it cannot be used here. */
    {3141u, 3149u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3150u, 3150u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A required element is missing. */
    {3151u, 3159u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3160u, 3160u, QBX_KIND_CONFLICT, QBX_KIND_CONFLICT},  /* The object cannot be deleted. */
    {3161u, 3169u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3170u, 3170u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* The object could not be changed: a value was refused, or someone else is changing the same list. */
    {3171u, 3171u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* The date is in a closed period. */
    {3172u, 3174u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3175u, 3175u, QBX_KIND_BUSY, QBX_KIND_BUSY},  /* The object is in use. */
    {3176u, 3176u, QBX_KIND_BUSY, QBX_KIND_BUSY},  /* An object that belongs to it is in use. */
    {3177u, 3179u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3180u, 3180u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* The object could not be saved: a rule of the company file forbids it, or someone else is changing the same list. */
    {3181u, 3199u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3200u, 3200u, QBX_KIND_CONFLICT, QBX_KIND_CONFLICT},  /* The edit sequence is out of date: the object was changed since it was read. The answer may hold it as it is now. */
    {3201u, 3209u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3210u, 3210u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A value is not allowed, or a rule of QuickBooks is broken. */
    {3211u, 3219u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3220u, 3220u, QBX_KIND_DENIED, QBX_KIND_DENIED},  /* The request is not authorized. */
    {3221u, 3230u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3231u, 3231u, QBX_KIND_SKIPPED, QBX_KIND_SKIPPED},  /* The request was not processed, mostly because one before it in the same message set failed. */
    {3232u, 3249u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3250u, 3250u, QBX_KIND_UNSUPPORTED, QBX_KIND_UNSUPPORTED},  /* The feature is turned off, or this edition of QuickBooks does not have it. */
    {3251u, 3259u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3260u, 3260u, QBX_KIND_DENIED, QBX_KIND_DENIED},  /* The permissions of the QuickBooks user do not allow it. */
    {3261u, 3261u, QBX_KIND_DENIED, QBX_KIND_DENIED},  /* The application may not read personal data. */
    {3262u, 3262u, QBX_KIND_UNSUPPORTED, QBX_KIND_UNSUPPORTED},  /* It needs a payroll subscription. */
    {3263u, 3263u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3264u, 3264u, QBX_KIND_UNSUPPORTED, QBX_KIND_UNSUPPORTED},  /* It needs a merchant services subscription. */
    {3265u, 3350u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3351u, 3351u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* The custom field cannot be defined for these types of object. */
    {3352u, 3390u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3391u, 3391u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* The iterator is of another session, or has ended: ask for the list again from its start, without a cursor. */
    {3392u, 3499u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {3500u, 3500u, QBX_KIND_CONFLICT, QBX_KIND_CONFLICT},  /* The merge was refused, often because the company file is open in multi-user mode. */
    {3501u, 3999u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* QuickBooks refused the request. */
    {4000u, 9000u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* An error this table does not know. */
    {9001u, 9001u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* The stored state of the message set has a wrong checksum. */
    {9002u, 9002u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* There is no stored response to the message set; nothing says whether it was processed. */
    {9003u, 9003u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* Not in use. */
    {9004u, 9004u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* The message set ID is too long; it may have up to 24 characters. */
    {9005u, 9005u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* The response could not be stored for recovery. */
    {9006u, 9099u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* An error this table does not know. */
    {9100u, 9199u, QBX_KIND_INVALID, QBX_KIND_INVALID},  /* A macro in the request is wrong. */
    {9200u, 4294967295u, QBX_KIND_FAILED, QBX_KIND_FAILED},  /* An error this table does not know. */
};

#endif
