import type { Scrubbed } from '../core/attachments/scrub.ts';
import type { Engine } from '../core/engine.ts';
import type { NamedFile } from '../core/files/file-name.ts';
import { bringScrub } from './bring-engine.ts';
import { core } from './when-asked.ts';

/** Larger files are not read: it would take the operator's time. */
const mostBytes = 10_000_000;

/** What is text among the endings that say what a file is. Of any other only a look inside tells: `app.log.1`, `orders.har.bak`, `kubeconfig`. */
const textEndings = /^(?:har|txt|csv|xml|html?|eml|crt|sh|ps1|bat|py|js|ts|reg)$/;

/** Whether a file could be read as text, by what its name and the browser say of it. */
export const looksReadable = ({ type }: File, { ending, kind }: NamedFile): boolean => textEndings.test(ending) || type.startsWith('text/') || (kind === 'other' && !/^(?:image|audio|video|font)\//.test(type));

/** What was found in a file. `copy` is the file without it; null when there is nothing to take out. */
export interface FileContent extends Pick<Scrubbed, 'types' | 'count' | 'tier'> {
  readonly copy: File | null;
}

/** Reads and scrubs a file. Undefined when it is no text; null when it is too large, or cannot be read, or what reads it does not come. Never throws. */
export const readContent = async (file: File, engine: Engine, signal: AbortSignal): Promise<FileContent | null | undefined> => (file.size <= mostBytes && (await bringScrub()) ? core.readFile()(file, engine, signal) : null);
