@echo off
rem The command line: a console does not wait for a program with windows, but for this. It lies in a folder of its own,
rem because Windows would take Marquee.exe for the command where both lie side by side.
"%~dp0..\Marquee.exe" %*
exit /b %ERRORLEVEL%
