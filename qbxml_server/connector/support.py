"""The page behind AppSupport. The Web Connector fetches it when an application is added, and wants 200."""

from __future__ import annotations

PAGE = b"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>QuickBooks Desktop connection</title></head>
<body>
<h1>QuickBooks Desktop connection</h1>
<p>This service exchanges data with a QuickBooks Desktop company file through the QuickBooks Web Connector.</p>
<ul>
<li>Keep the Web Connector running, with the Auto-Run box of this application ticked. Leave Every-Min empty.</li>
<li>Paste the password that you got with the .qwc file into the Password column, press Enter and confirm.</li>
<li>Add the application while QuickBooks is open with the right company file, in single-user mode, as Admin.</li>
<li>After the company file was moved or renamed, remove the application and add it again.</li>
<li>The log of the Web Connector is <code>C:\\ProgramData\\Intuit\\QBWebConnector\\log\\QWCLog.txt</code>.</li>
</ul>
</body>
</html>
"""
