import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '..', 'demo-data.ts');

test('a bad argument is one sentence and exit code 1', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--from', 'last'], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: '--from 不是年份：“last”，请写四位年份，例如 --from 2025。\n',
  });
});
