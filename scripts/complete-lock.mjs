// npm 11.16 and later leave optional packages of other platforms out of the lock, and `npm ci` then refuses the lock
// (https://github.com/npm/cli/issues/9846). This puts them back. Run through `npm run lock` after a dependency changed.
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
const SYSTEMS = [
  ['win32', /win32|windows|-win-/],
  ['darwin', /darwin/],
  ['freebsd', /freebsd/],
  ['android', /android/],
  ['openharmony', /openharmony/],
  ['linux', /linux/],
];
const PROCESSORS = [
  ['arm64', /arm64|aarch64/],
  ['x64', /x64|x86_64/],
  ['ia32', /ia32/],
  ['arm', /arm/],
  ['ppc64', /ppc64/],
  ['riscv64', /riscv64/],
  ['s390x', /s390x/],
  ['wasm32', /wasm32/],
];

const before = readFileSync(LOCK, 'utf8');
const lock = JSON.parse(before);
for (const [path, entry] of Object.entries(lock.packages)) addMissing(path, entry);
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
const after = `${JSON.stringify(lock, null, 2)}\n`;
// A rewritten lock is newer than node_modules, and the next npm script would install again.
if (after !== before) writeFileSync(LOCK, after);

function addMissing(path, parent) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const platform = platformOf(name);
    if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version) || !platform) {
      console.warn(
        `${LOCK}: ${name}@${version} (wanted by ${path || 'the project'}) is not locked and was skipped`,
      );
      continue;
    }
    const dev = parent.dev ? { dev: true } : {};
    lock.packages[`node_modules/${name}`] = { version, ...platform, ...dev, optional: true };
  }
}

/** Looks a package up as Node does: nested first, then upward. */
function isLocked(path, name) {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (!base) return false;
  }
}

function platformOf(name) {
  const os = SYSTEMS.find(([, pattern]) => pattern.test(name))?.[0];
  const cpu = PROCESSORS.find(([, pattern]) => pattern.test(name))?.[0];
  return os || cpu ? { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) } : undefined;
}
