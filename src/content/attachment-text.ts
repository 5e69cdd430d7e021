import type { Scrubbed } from '../core/attachments/scrub.ts';
import type { Engine } from '../core/engine.ts';
import type { NamedFile } from '../core/files/file-name.ts';
import { bringScrub } from './bring-engine.ts';
import { core } from './when-asked.ts';

/** Larger files are not read: it would take the operator's time. */
const mostBytes = 10_000_000;

const textEndings = /^(?:har|json|jsonl|ndjson|log|txt|csv|tsv|xml|ya?ml|env|ini|conf|cfg|md|sql|pem|key|ppk|asc|crt|curl|http|out|err|trace|properties|toml|html?|eml|vcf|ics|sh|ps1|bat|py|js|ts|plist|reg|rdp|ovpn)$/;
const textNames = /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.?(?:env|netrc|npmrc|pgpass|htpasswd|bash_history|git-credentials)|cookies?|credentials?)/;

/** Whether a file could be read as text, by what its name and the browser say of it. */
export const looksReadable = (file: File, { ending, stem }: NamedFile): boolean =>
  textEndings.test(ending) || textNames.test(stem === '' ? ending : stem) || /^text\/|[/+](?:json|xml|yaml|x-sh|sql|javascript)\b/.test(file.type);

/** What was found in a file. `copy` is the file without it; null when there is nothing to take out. */
export interface FileContent extends Pick<Scrubbed, 'types' | 'count' | 'tier'> {
  readonly copy: File | null;
}

/** Reads and scrubs a file. Null when it is too large, no text, or cannot be read, or what reads it does not come. Never throws. */
export const readContent = async (file: File, engine: Engine, signal: AbortSignal): Promise<FileContent | null> => (file.size <= mostBytes && (await bringScrub()) ? core.readFile()(file, engine, signal) : null);
