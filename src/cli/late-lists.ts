import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import * as brands from '../lists/brands.ts';
import * as confusables from '../lists/confusables.ts';
import * as hosting from '../lists/hosting.ts';
import * as linkHosts from '../lists/link-hosts.ts';
import * as linkWords from '../lists/link-words.ts';
import * as recovery from '../lists/recovery-words.ts';
import { linkListNames, type LinkLists } from '../store/link-lists.ts';
import { pack, readRules } from './pack-suffixes.ts';

/** What the background lays into storage (`background/link-lists.ts`): 28 KB compressed that no frame carries. Throws when one is missing. */
export function lateLinkLists(): LinkLists {
  const all: Readonly<Record<string, unknown>> = { suffixes: pack(readRules()), ...brands, ...confusables, ...hosting, ...linkHosts, ...linkWords, ...recovery };
  return Object.fromEntries(linkListNames.map(name => {
    const list = all[name];
    if (typeof list !== 'string') throw new Error(`no list ${name} in src/lists`);
    return [name, list];
  })) as LinkLists; // All names, each with a text.
}

const late = fileURLToPath(new URL('../core/links/late-lists.ts', import.meta.url));
const listImport = /import (.+) from '(?:\.\.\/)+lists\/(?:brands|confusables|hosting|link-hosts|link-words|recovery-words)\.ts';/g;

/** In a script for consoles, whoever reads these lists reads what has come from storage. */
export function lateLists(): Plugin {
  return { name: 'late-lists', enforce: 'pre', transform: (code, id) => (/[\\/]src[\\/]core[\\/]/.test(id) ? readingLate(code, id) : undefined) };
}

/** A whole list module must be imported under a name: a list itself would be taken before it has come. */
export function readingLate(code: string, id: string): string {
  return code.replace(listImport, (statement, what: string) => {
    const name = /^\* as (\w+)$/.exec(what)?.[1];
    if (name === undefined) throw new Error(`${id}: ${statement} takes a list before it has come; import * as a name, and read it in fromLists`);
    return `import { lists as ${name} } from ${JSON.stringify(late)};`;
  });
}
