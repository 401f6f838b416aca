@echo off
rem Starts Baihua on Windows. Needs no Java of its own; nothing is installed into the system.
rem   BAIHUA_JAVA_OPTS  more options for the JVM, such as -Xmx4g
rem   BAIHUA_CACHE=off  makes no class cache at the first call
setlocal DisableDelayedExpansion
for %%H in ("%~dp0..") do set "home=%%~fH"

rem The console shows UTF-8 while we speak and then what it showed before.
set "page="
for /f "tokens=2 delims=:" %%P in ('chcp') do set "page=%%P"
chcp 65001 >nul

rem Our own jars first, because the JVM opens every jar that stands before the one that has a file.
for %%J in ("%home%\lib\baihua-core-*.jar") do set "core=%%~fJ"
for %%J in ("%home%\lib\baihua-cli-*.jar") do set "jars=%core%;%%~fJ;%home%\lib\*"

set "made="
if exist "%home%\cache\for" set /p made=<"%home%\cache\for"
if "%BAIHUA_CACHE%"=="off" goto run
if not "%CI%"=="" goto run
if "%made%"=="%home%" goto run
"%home%\runtime\bin\java.exe" "@%home%\lib\short.flags" -Dbaihua.data="%home%\data" -cp "%jars%" org.baihua.cli.launch.MakeCaches "%home%" "%home%\samples" "%home%" >nul 2>nul <nul
set "made="
if exist "%home%\cache\for" set /p made=<"%home%\cache\for"

:run
set "flags=short"
set "kind=office"
if "%~1"=="check" set "kind=text"
if "%~1"=="verify" set "kind=text"
if "%~1"=="--help" set "kind=quick"
if "%~2"=="--help" set "kind=quick"
if "%~3"=="--help" set "kind=quick"
if "%~1"=="--version" set "kind=quick"
if "%~1"=="completion" set "kind=quick"
if "%~1 %~2"=="glossary explain" set "kind=quick"
set "cache=-Dbaihua.cache=none"
if "%made%"=="%home%" if exist "%home%\cache\%kind%.aot" set "cache=-XX:AOTCache=%home%\cache\%kind%.aot"
if "%~1"=="batch" set "flags=long"
if "%~1"=="batch" set "cache=-Dbaihua.cache=none"

"%home%\runtime\bin\java.exe" "@%home%\lib\%flags%.flags" "%cache%" -Dbaihua.home="%home%" -Dbaihua.data="%home%\data" %BAIHUA_JAVA_OPTS% -cp "%jars%" org.baihua.cli.Main %*
set "code=%ERRORLEVEL%"
if not "%page%"=="" chcp %page% >nul
exit /b %code%
