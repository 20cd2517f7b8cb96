import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { fontsFile } from './fonts.ts';

type Found = { readonly executablePath: string; readonly args?: string[] };

/** Where systems keep a Chromium. */
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Options of the packaged one that would hide faults of a page, or end the browser with its first page. */
const REFUSED = new Set(['--single-process', '--disable-web-security', '--allow-running-insecure-content']);

/** Starts a Chromium that tests connect to, with the same fonts on every Linux. */
export async function launchBrowser(): Promise<BrowserServer> {
  const found = await findBrowser(); // which may set what the browser needs of the environment
  return chromium.launchServer({ ...found, env: { ...process.env, FONTCONFIG_FILE: fontsFile() } });
}

/** The one that CHROME_PATH names, one of the system, or (also when CHROME_PATH is empty) the packaged one. */
async function findBrowser(): Promise<Found> {
  const executablePath = process.env['CHROME_PATH'] ?? KNOWN.find((path) => existsSync(path));
  return executablePath ? { executablePath } : packagedBrowser();
}

async function packagedBrowser(): Promise<Found> {
  // It unpacks into the temporary folder, and takes what lies there for its own whatever its version.
  process.env['TMPDIR'] = resolve('node_modules/.cache/chromium-153');
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x'; // then it brings the libraries that it needs
  mkdirSync(process.env['TMPDIR'], { recursive: true });
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  const executablePath = await packed.executablePath();
  return { executablePath, args: packed.args.filter((arg) => !REFUSED.has(arg)) };
}
