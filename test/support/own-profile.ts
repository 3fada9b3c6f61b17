import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

// Runs before each file of tests: what they start must never write into the settings of who runs them.
const profile = mkdtempSync(join(tmpdir(), 'profile-'));
process.env['TESTIMONIA_PROFILE'] = profile;

afterAll(() => {
  rmSync(profile, { recursive: true, force: true });
});
