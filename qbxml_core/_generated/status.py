# DO NOT EDIT. Made by: python -m generator emit
"""What every status code of QuickBooks means, as plain data."""

KINDS: tuple[str, ...] = ("ok", "empty", "partial", "not_found", "conflict", "busy", "invalid", "denied", "unsupported", "skipped", "failed")

# kind, kind without records, retryable, meaning, user message
Answer = tuple[str, str, bool, str, str]

# (first code, answer); each range ends where the next one starts
RANGES: tuple[tuple[int, Answer], ...] = (
    (0, ("ok", "ok", False, "Done, with something to note.", "")),
    (500, ("partial", "partial", False, "Done, but maybe not as expected or not in full.", "")),
    (1000, ("failed", "failed", False, "QuickBooks could not process the request.", "")),
    (2000, ("unsupported", "unsupported", False, "QuickBooks does not support the request.", "")),
    (3000, ("invalid", "invalid", False, "A value in the request is not in the form QuickBooks expects.", "")),
    (3100, ("invalid", "invalid", False, "QuickBooks refused the request.", "")),
    (4000, ("failed", "failed", False, "An error this table does not know.", "")),
    (9100, ("invalid", "invalid", False, "A macro in the request is wrong.", "")),
    (9200, ("failed", "failed", False, "An error this table does not know.", "")),
)
# code: (answer, certainty, whether it speaks of a message set)
CODES: dict[int, tuple[Answer, str, bool]] = {
    0: (("ok", "ok", False, "Done.", ""), "recorded", False),
    1: (("empty", "empty", False, "Nothing matches the query.", ""), "recorded", False),
    500: (("partial", "not_found", False, "Some of what was asked for by ID or name does not exist; the rest is returned.", "Check in QuickBooks that what was asked for exists and has not been deleted or renamed."), "recorded", False),
    501: (("partial", "partial", False, "An object cannot be expressed in the qbXML version of the request.", ""), "seen", False),
    510: (("partial", "partial", False, "An object cannot be returned.", ""), "seen", False),
    530: (("partial", "partial", False, "A field of the request is not supported and was left out; the rest was done.", ""), "recorded", False),
    531: (("partial", "partial", False, "A choice value of the request is not supported.", ""), "seen", False),
    540: (("partial", "partial", False, "More objects match than the former QuickBooks Online Edition returned at once (1000).", ""), "seen", False),
    550: (("ok", "ok", False, "The object was saved, its notes were not.", "The entry was saved without its notes. Add the notes in QuickBooks if they are needed."), "seen", False),
    560: (("ok", "ok", False, "Done, but the request uses a field that is out of date.", ""), "seen", False),
    570: (("ok", "ok", False, "Saved, but not linked to a transaction that is closed.", "The transaction was saved without a link, because the other transaction is closed. Check both in QuickBooks."), "seen", False),
    600: (("partial", "partial", False, "No stored state was cleared: the old message set ID is not known and no new one was given.", "There is nothing to do in QuickBooks. Tell whoever looks after this connection."), "seen", True),
    1000: (("failed", "failed", False, "An internal error of QuickBooks.", "Restart QuickBooks, check whether the change was made, and try again if it was not. If it happens again, have QuickBooks verify the company file."), "seen", False),
    1010: (("busy", "busy", True, "QuickBooks is not available now.", "Make sure that QuickBooks is running with the company file open, then try again."), "seen", False),
    1030: (("unsupported", "unsupported", False, "This QuickBooks does not support the message.", "This version of QuickBooks cannot do this. Install the latest QuickBooks updates or use a newer version."), "seen", False),
    1060: (("invalid", "invalid", False, "The request ID is not valid; it may have up to 50 characters.", ""), "seen", False),
    2000: (("denied", "denied", False, "Sign-on to the former QuickBooks Online Edition failed.", ""), "seen", False),
    2010: (("denied", "denied", False, "Sign-on to the former QuickBooks Online Edition failed.", ""), "seen", False),
    2020: (("denied", "denied", False, "Sign-on to the former QuickBooks Online Edition failed.", ""), "seen", False),
    2030: (("denied", "denied", False, "Sign-on to the former QuickBooks Online Edition failed.", ""), "seen", False),
    2040: (("denied", "denied", False, "Sign-on to the former QuickBooks Online Edition failed.", ""), "seen", False),
    3000: (("not_found", "not_found", False, "No object can have this ID: it is not in the form of an ID, or is of another company file.", "Check in QuickBooks that the entry exists and has not been deleted, merged or renamed."), "seen", False),
    3010: (("invalid", "invalid", False, "A boolean is not valid.", ""), "seen", False),
    3020: (("invalid", "invalid", False, "A date is not valid.", ""), "seen", False),
    3030: (("invalid", "invalid", False, "A date range ends before it starts.", ""), "seen", False),
    3031: (("invalid", "invalid", False, "A range of texts is not valid.", ""), "seen", False),
    3035: (("invalid", "invalid", False, "A time interval is not valid.", ""), "seen", False),
    3060: (("invalid", "invalid", False, "A quantity is not valid.", ""), "seen", False),
    3070: (("invalid", "invalid", False, "A text is longer than its field allows.", "A text is too long for its field in QuickBooks. Shorten it and try again."), "recorded", False),
    3100: (("conflict", "conflict", False, "The name is already in use.", "QuickBooks already has an entry of this name, maybe an inactive one or one in another list. Use that entry or choose another name."), "recorded", False),
    3110: (("invalid", "invalid", False, "An amount that results from the request is larger than QuickBooks can store.", "An amount, or a total of amounts, is too large for QuickBooks. Enter smaller quantities or prices."), "seen", False),
    3120: (("not_found", "not_found", False, "An object that the request names or identifies does not exist.", "Check in QuickBooks that the entry exists and has not been deleted, merged or renamed."), "recorded", False),
    3130: (("invalid", "invalid", False, "The reference to the parent is not valid.", "Check in QuickBooks that the parent entry exists and is active."), "seen", False),
    3140: (("invalid", "invalid", False, "A reference to another object is not valid: there is no such object, or it cannot be used here.", "Check in QuickBooks that the customer, vendor, item, account or other entry named in the message exists, is active and is written the same way."), "recorded", False),
    3150: (("invalid", "invalid", False, "A required element is missing.", ""), "seen", False),
    3160: (("conflict", "conflict", False, "The object cannot be deleted.", "QuickBooks keeps what is in use by other entries. Delete or change those first, or make the entry inactive."), "seen", False),
    3170: (("invalid", "invalid", False, "The object could not be changed: a value was refused, or someone else is changing the same list.", "Read the message of QuickBooks. If it speaks of another user or a lock, close the open lists and forms in QuickBooks and try again; otherwise correct the value it names."), "seen", False),
    3171: (("invalid", "invalid", False, "The date is in a closed period.", "The books are closed for this date. Use a later date, or ask the QuickBooks administrator to change the closing date."), "seen", False),
    3175: (("busy", "busy", True, "The object is in use.", "Someone has this entry open. Save and close it in every QuickBooks window, then try again."), "seen", False),
    3176: (("busy", "busy", True, "An object that belongs to it is in use.", "Someone has a related entry open, such as the customer, an item or a linked transaction. Save and close it in every QuickBooks window, then try again."), "seen", False),
    3180: (("invalid", "invalid", False, "The object could not be saved: a rule of the company file forbids it, or someone else is changing the same list.", "Read the message of QuickBooks. If it speaks of another user or a lock, close the open lists and forms in QuickBooks and try again; otherwise correct what it names."), "recorded", False),
    3200: (("conflict", "conflict", False, "The edit sequence is out of date: the object was changed since it was read. The answer may hold it as it is now.", "The entry was changed in QuickBooks in the meantime. Look at its current state, then make the change again."), "recorded", False),
    3210: (("invalid", "invalid", False, "A value is not allowed, or a rule of QuickBooks is broken.", "Read the message of QuickBooks and correct what it names."), "seen", False),
    3220: (("denied", "denied", False, "The request is not authorized.", "Ask the QuickBooks administrator to allow this in Edit > Preferences > Integrated Applications."), "seen", False),
    3231: (("skipped", "skipped", True, "The request was not processed, mostly because one before it in the same message set failed.", ""), "seen", False),
    3250: (("unsupported", "unsupported", False, "The feature is turned off, or this edition of QuickBooks does not have it.", "Turn the feature on in the preferences of QuickBooks. If it is not there, this edition of QuickBooks does not have it."), "seen", False),
    3260: (("denied", "denied", False, "The permissions of the QuickBooks user do not allow it.", "Ask the QuickBooks administrator to give more permissions to the user that this application logs in as."), "seen", False),
    3261: (("denied", "denied", False, "The application may not read personal data.", "Ask the QuickBooks administrator to let this application access personal data, in Edit > Preferences > Integrated Applications."), "seen", False),
    3262: (("unsupported", "unsupported", False, "It needs a payroll subscription.", "This needs an active QuickBooks payroll subscription."), "seen", False),
    3264: (("unsupported", "unsupported", False, "It needs a merchant services subscription.", "This needs an active QuickBooks merchant services subscription."), "seen", False),
    3351: (("invalid", "invalid", False, "The custom field cannot be defined for these types of object.", ""), "seen", False),
    3391: (("invalid", "invalid", False, "The iterator is of another session, or has ended: ask for the list again from its start, without a cursor.", "The list could not be continued where it stopped. Load it again from its start."), "seen", False),
    3500: (("conflict", "conflict", False, "The merge was refused, often because the company file is open in multi-user mode.", "Switch the company file to single-user mode, then try to merge again."), "seen", False),
    9001: (("failed", "failed", False, "The stored state of the message set has a wrong checksum.", "Check in QuickBooks whether the change was made before it is sent again."), "seen", True),
    9002: (("failed", "failed", False, "There is no stored response to the message set; nothing says whether it was processed.", "Check in QuickBooks whether the change was made before it is sent again."), "seen", True),
    9003: (("failed", "failed", False, "Not in use.", ""), "seen", True),
    9004: (("invalid", "invalid", False, "The message set ID is too long; it may have up to 24 characters.", ""), "seen", True),
    9005: (("failed", "failed", False, "The response could not be stored for recovery.", "Check in QuickBooks whether the change was made before it is sent again."), "seen", True),
}
# code: what its statusMessage may say in small letters, and then: retryable, meaning, user message
SAID: dict[int, tuple[tuple[tuple[str, ...], bool, str, str], ...]] = {
    3170: (
        (("list has been modified by another user", "internals could not be locked", "failed to acquire the lock", "list element is in use", ), True, "Someone else is changing the same list; nothing was changed, and the same request may succeed later.", "Close the open lists and forms in every QuickBooks window, then try again."),
    ),
    3180: (
        (("list has been modified by another user", "internals could not be locked", "failed to acquire the lock", "list element is in use", ), True, "Someone else is changing the same list; nothing was changed, and the same request may succeed later.", "Close the open lists and forms in every QuickBooks window, then try again."),
    ),
    3260: (
        (("because it is in use", ), True, "The object is in use; this is no matter of permissions.", "Someone has this entry open, or other entries use it. Save and close it in every QuickBooks window, then try again."),
    ),
}
# the same for the error codes of the COM layer
COM_RANGES: tuple[tuple[int, Answer], ...] = (
    (0, ("ok", "ok", False, "Not an error.", "")),
    (0x80000000, ("failed", "failed", False, "An error this table does not know.", "")),
)
COM_CODES: dict[int, tuple[Answer, str, bool]] = {
    0x80004002: (("failed", "failed", False, "A part of the QuickBooks SDK does not have the interface that was asked for, mostly because its registration is damaged.", "Close QuickBooks and the Web Connector, then repair both on this machine, so that they are registered again."), "seen", False),
    0x80010105: (("failed", "failed", True, "The call to QuickBooks broke off.", "Check whether the change was made. If it was not, restart QuickBooks and try again."), "seen", False),
    0x80040154: (("failed", "failed", False, "The QuickBooks SDK is not registered on the machine, or only for the other of 32 and 64 bits.", "Install or repair QuickBooks and the Web Connector on this machine."), "seen", False),
    0x80040308: (("failed", "failed", False, "The request processor of the QuickBooks SDK is not installed or does not answer.", "Install or repair QuickBooks and the Web Connector on this machine."), "seen", False),
    0x80040400: (("invalid", "invalid", False, "QuickBooks could not read the request: the order or name of an element, a value, the encoding or the version is wrong.", ""), "recorded", False),
    0x80040401: (("busy", "busy", True, "QuickBooks could not be reached.", "Make sure that QuickBooks is running with the company file open, then try again."), "seen", False),
    0x80040402: (("failed", "failed", False, "An unexpected error; the SDK's log file (qbsdklog.txt) tells more.", "Restart QuickBooks and try again. If it happens again, send qbsdklog.txt to whoever looks after this connection."), "seen", False),
    0x80040403: (("failed", "failed", False, "The company file could not be opened.", "Check that the company file is where the connection expects it and that it opens in QuickBooks."), "seen", False),
    0x80040406: (("failed", "failed", False, "The name of the company file is missing or not valid.", "Check the path of the company file in the settings of the connection."), "seen", False),
    0x80040408: (("busy", "busy", True, "QuickBooks could not be started.", "Start QuickBooks, open the company file and try again."), "seen", False),
    0x8004040A: (("conflict", "conflict", False, "Another company file is open.", "Close the company file that is open in QuickBooks, open the one this connection is for, and try again."), "seen", False),
    0x8004040B: (("failed", "failed", True, "The name of the open company file could not be had: no file is open any more, or the session was lost.", "Open the company file in QuickBooks, then run the update again from the Web Connector."), "seen", False),
    0x8004040D: (("failed", "failed", True, "The ticket of the session is not valid; one retry with a new session is in order.", "Run the update again from the Web Connector."), "seen", False),
    0x80040410: (("conflict", "conflict", False, "The company file is open in another mode than the connection asks for.", "Switch QuickBooks between single-user and multi-user mode as the connection needs it, then try again."), "seen", False),
    0x80040414: (("busy", "busy", True, "A dialog is open in QuickBooks and blocks everything else.", "Close the open dialogs in QuickBooks, then try again."), "seen", False),
    0x80040416: (("failed", "failed", False, "QuickBooks is not running, and the connection names no company file to open.", "Start QuickBooks, open the company file and try again."), "seen", False),
    0x80040417: (("failed", "failed", False, "No company file is open.", "Open the company file in QuickBooks and try again."), "seen", False),
    0x80040418: (("denied", "denied", False, "The first access of an application has to be granted by the QuickBooks administrator.", "Log in to QuickBooks as the administrator, run the connection once and grant it access."), "seen", False),
    0x8004041A: (("denied", "denied", False, "The application has no permission to access this company file.", "As the QuickBooks administrator, allow this application in Edit > Preferences > Integrated Applications."), "seen", False),
    0x8004041B: (("busy", "busy", True, "What says whether the application may access the company file could not be locked.", "Wait a minute and try again. If it happens again, restart QuickBooks."), "seen", False),
    0x8004041D: (("denied", "denied", False, "The application may not log in automatically.", "Open the company file in QuickBooks, or as the administrator allow this application to log in automatically, in Edit > Preferences > Integrated Applications."), "seen", False),
    0x8004041F: (("unsupported", "unsupported", False, "QuickBooks Basic takes no requests.", "Use QuickBooks Pro, Premier or Enterprise."), "seen", False),
    0x80040420: (("denied", "denied", False, "The user denied access to the company file.", "As the QuickBooks administrator open Edit > Preferences > Integrated Applications > Company Preferences, choose this application, and under Properties allow it access and automatic login. Then run the connection again."), "seen", False),
    0x80040421: (("failed", "failed", False, "QuickBooks passes on a message for the person at the machine.", "Read the message of QuickBooks, do what it says and try again."), "seen", False),
    0x80040422: (("busy", "busy", True, "Another application uses the company file in single-user mode.", "Wait until the other application is done or close it, then try again."), "seen", False),
    0x80040424: (("busy", "busy", True, "QuickBooks is still starting.", "Wait until QuickBooks shows the company file, then try again."), "seen", False),
    0x80040438: (("failed", "failed", False, "QuickBooks runs several times, or its session is not in the state the connection needs.", "Close every QuickBooks window (also those of other Windows users), start QuickBooks once and try again."), "seen", False),
    0x80042584: (("failed", "failed", False, "An internal error while the company file was opened.", "Restart QuickBooks and open the company file there. If it does not open, have QuickBooks verify it."), "seen", False),
    0x8007007E: (("failed", "failed", False, "A library of the QuickBooks SDK is missing on the machine.", "Install or repair QuickBooks and the Web Connector on this machine."), "seen", False),
}
# what to tell the user where the code has no words for it, by kind
USER_MESSAGES: dict[str, str] = {
    "denied": "Ask the QuickBooks administrator to allow this application to do it.",
    "unsupported": "This version of QuickBooks does not do what was asked for. Ask whoever looks after this connection what it needs.",
    "invalid": "QuickBooks did not accept what was sent. If it comes from something you entered, correct that and try again; otherwise tell whoever looks after this connection.",
    "skipped": "Nothing was done, because something that was sent before it failed. Mend that first, then try again.",
    "failed": "Restart QuickBooks and try again. If it happens again, tell whoever looks after this connection.",
}
COM_USER_MESSAGES: dict[str, str] = {
    "invalid": "QuickBooks could not read what was sent. Nobody at this machine can mend that: tell whoever looks after this connection.",
    "failed": "Make sure that QuickBooks is running with the company file open and shows no dialog, then try again. If it happens again, restart QuickBooks and the Web Connector.",
}
