@echo off
rem run starts the site; run VERB ... runs a verb; run migration NAME writes migrations for both engines.
setlocal
set here=%~dp0
if not defined ASPNETCORE_ENVIRONMENT set ASPNETCORE_ENVIRONMENT=Development
if not defined Data__Folder set Data__Folder=%here%data
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
if "%~1"=="migration" goto migration
dotnet build "%here%src\Host" -c Release -v q -nologo -clp:ErrorsOnly 1>&2 || exit /b 1
dotnet "%here%artifacts\bin\Governance.Host\release\Governance.Host.dll" %*
exit /b %errorlevel%

:migration
if "%~2"=="" (echo usage: run migration NAME 1>&2 & exit /b 2)
cd /d "%here%"
dotnet tool restore >nul || exit /b 1
dotnet build src\Host -v q -nologo -clp:ErrorsOnly || exit /b 1
for %%e in (Sqlite SqlServer) do for %%c in (GovernanceDb WarehouseDb) do (
  dotnet ef migrations has-pending-model-changes -p src/Migrations/%%e -s src/Host -c %%c --no-build -- %%e >nul 2>&1 || dotnet ef migrations add "%~2" -p src/Migrations/%%e -s src/Host -c %%c -o %%cMigrations --no-build -- %%e || exit /b 1
)
