import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { forms } from '../policy/forms/all-forms.ts';
import type { PolicyDraft } from '../policy/forms/identity.ts';
import { rollout } from '../policy/forms/samples.ts';
import { policyIn } from '../policy/policy-file.ts';
import { resolvePolicy } from '../policy/resolve.ts';

const help = `Checks and prints policies for administrators' pipelines.

  npm run --silent policy -- check FILE          names every value that cannot be used
  npm run --silent policy -- print FORM [FILE]   prints one form, with the values of FILE
  npm run --silent policy -- print-all           prints docs/admin/ again

FILE is a JSON object of settings, or chromium.json, firefox-policies.json or google-admin.json. Forms: ${Object.keys(forms).join(', ')}

Exit codes: 0 good; 1 the policy has problems; 2 bad arguments or an unreadable file.
`;

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`policy: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function main([command, name, file]: readonly string[]): number {
  if (command === 'check' && name !== undefined) return check(read(name));
  if (command === 'print' && name !== undefined) return print(name, file);
  if (command === 'print-all') return printAll('docs/admin');
  process.stdout.write(help);
  return command === undefined || command === '--help' ? 0 : 2;
}

function check(policy: PolicyDraft): number {
  const { problems } = resolvePolicy({ managed: policy });
  for (const { key, message } of problems) process.stdout.write(`${key}: ${message}\n`);
  if (problems.length === 0) process.stdout.write(`good: ${Object.keys(policy).length} keys\n`);
  return problems.length === 0 ? 0 : 1;
}

function print(name: string, file: string | undefined): number {
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (form === undefined) throw new Error(`no form ${name}; there are ${Object.keys(forms).join(', ')}`);
  process.stdout.write(form(file === undefined ? rollout.enforce : read(file)));
  return 0;
}

function printAll(folder: string): number {
  mkdirSync(folder, { recursive: true });
  for (const [name, form] of Object.entries(forms)) if (name !== 'managed_schema.json') writeFileSync(path.join(folder, name), form(rollout.enforce));
  for (const [step, policy] of Object.entries(rollout)) writeFileSync(path.join(folder, `rollout-${step}.json`), `${JSON.stringify(policy, null, 2)}\n`);
  return 0;
}

function read(file: string): PolicyDraft {
  const policy = policyIn(JSON.parse(readFileSync(file, 'utf8')));
  if (policy === null) throw new Error(`${file} holds no policy`);
  return policy;
}
