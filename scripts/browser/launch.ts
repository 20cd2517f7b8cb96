import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { fontsFile } from './fonts.ts';

/** Where systems keep a Chromium. */
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Starts a Chromium that tests connect to: the one that CHROME_PATH names, one of the system, or the packaged one. */
export async function launchBrowser(): Promise<BrowserServer> {
  const executablePath = process.env['CHROME_PATH'] ?? KNOWN.find((path) => existsSync(path));
  return chromium.launchServer(executablePath ? { executablePath } : await packaged());
}

async function packaged(): Promise<LaunchOptions> {
  // It unpacks into the temporary folder, and takes what lies there for its own whatever its version.
  process.env['TMPDIR'] = resolve('node_modules/.cache/chromium-153');
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x'; // then it brings the libraries that it needs
  mkdirSync(process.env['TMPDIR'], { recursive: true });
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  const executablePath = await packed.executablePath();
  return { executablePath, args: packed.args, env: { ...process.env, FONTCONFIG_FILE: fontsFile() } };
}
