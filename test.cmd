@echo off
rem Builds with warnings as errors and runs every test. test --filter X runs those whose full name holds X.
setlocal
cd /d "%~dp0"
set filter=
if "%~1"=="--filter" set filter=--filter "%~2"
dotnet build Governance.sln -v q -nologo -clp:ErrorsOnly || (echo 0 passed, 1 failed, 0 skipped & exit /b 1)
dotnet format whitespace Governance.sln --verify-no-changes --no-restore || (echo 0 passed, 1 failed, 0 skipped & exit /b 1)
if exist artifacts\test-results rmdir /s /q artifacts\test-results
for %%p in (Governance.ArchitectureTests Governance.Tests Governance.EndToEndTests) do (
  dotnet test tests\%%p --no-build -v q -nologo %filter% --logger "trx;LogFileName=%%p.trx" --logger "console;verbosity=minimal" --results-directory artifacts\test-results
)
powershell -NoProfile -ExecutionPolicy Bypass -File .ci\sum.ps1 artifacts\test-results
exit /b %errorlevel%
