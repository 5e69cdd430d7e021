import { happeningActions, type Happening } from '../core/happening.ts';
import { evidenceKeys, type Evidence, type FindingKind, type Tier } from '../core/model.ts';
import { isRecord } from '../policy/setting-types.ts';
import type { PageHealth, JudgedMessage, ShownFinding } from '../store/tab-state.ts';
import { scriptNames, type MessageName, type Protocol } from './protocol.ts';

/** A page's process may be taken over: each body is read field by field, bounded, and anything unknown is dropped. Undefined: refuse. */
export const readers: { readonly [N in MessageName]: (raw: unknown) => Protocol[N] | undefined } = {
  'page/started': raw => readPage(raw),
  'page/left': raw => readPage(raw),
  'page/judged': raw => {
    const page = readPage(raw);
    if (page === undefined || !isRecord(raw) || !Array.isArray(raw.messages) || raw.messages.length > 1000) return undefined;
    const messages = raw.messages.map(readJudged);
    return messages.every(message => message !== undefined) ? { ...page, messages } : undefined;
  },
  'page/happened': raw => {
    const page = readPage(raw);
    if (page === undefined || !isRecord(raw) || !Array.isArray(raw.happenings) || raw.happenings.length > 1000) return undefined;
    const happenings = raw.happenings.map(readHappening);
    return happenings.every(happening => happening !== undefined) ? { ...page, happenings } : undefined;
  },
  'page/health': raw => {
    const page = readPage(raw);
    const health = isRecord(raw) ? readHealth(raw.health) : undefined;
    return page === undefined || health === undefined ? undefined : { ...page, health };
  },
  'page/language': raw => (isRecord(raw) && isText(raw.language, 12) && /^[A-Za-z-]+$/.test(raw.language) ? { language: raw.language } : undefined),
  'page/scripts': raw => {
    const asked = isRecord(raw) && Array.isArray(raw.scripts) ? raw.scripts : [];
    const scripts = scriptNames.filter(name => asked.includes(name));
    return scripts.length > 0 && scripts.length === asked.length ? { scripts } : undefined;
  },
  'page/reply': raw => (isRecord(raw) && isText(raw.reply, 20) && /^[a-z]+$/.test(raw.reply) ? { reply: raw.reply } : undefined),
};

const readPage = (raw: unknown): { page: string } | undefined => (isRecord(raw) && isText(raw.page, 64) ? { page: raw.page } : undefined);

function readJudged(raw: unknown): JudgedMessage | undefined {
  if (!isRecord(raw) || !isText(raw.conversation, 200) || !isText(raw.message, 200) || !Array.isArray(raw.findings)) return undefined;
  if ((raw.speaker !== 'customer' && raw.speaker !== 'agent') || typeof raw.time !== 'number' || !Number.isFinite(raw.time)) return undefined;
  const findings = raw.findings.slice(0, 100).map(readFinding);
  if (!findings.every(finding => finding !== undefined)) return undefined;
  return { conversation: raw.conversation, message: raw.message, speaker: raw.speaker, time: raw.time, findings };
}

const kinds: readonly FindingKind[] = ['data', 'link', 'file', 'intent', 'conversation'];
const tiers: readonly Tier[] = ['note', 'caution', 'danger'];

function readFinding(raw: unknown): ShownFinding | undefined {
  if (!isRecord(raw) || !isText(raw.type, 80) || !isText(raw.reason, 80)) return undefined;
  const kind = kinds.find(known => known === raw.kind);
  const tier = tiers.find(known => known === raw.tier);
  if (kind === undefined || tier === undefined) return undefined;
  const evidence = readEvidence(raw.evidence);
  return { kind, type: raw.type, tier, reason: raw.reason, ...(isText(raw.scheme, 80) && { scheme: raw.scheme }), ...(evidence && { evidence }) };
}

function readHappening(raw: unknown): Happening | undefined {
  const finding = readFinding(raw);
  if (finding === undefined || !isRecord(raw) || !isText(raw.id, 80) || !isText(raw.site, 64) || typeof raw.time !== 'number' || !Number.isFinite(raw.time)) return undefined;
  const action = happeningActions.find(known => known === raw.action);
  if (action === undefined || (raw.speaker !== 'customer' && raw.speaker !== 'agent')) return undefined;
  const { kind, type, scheme, tier, reason } = finding;
  const { id, site, speaker, time, domain, reasonCode } = raw;
  return { id, action, kind, type, tier, reason, speaker, site, time, ...(scheme !== undefined && { scheme }), ...(isText(domain, 253) && { domain }), ...(isText(reasonCode, 40) && { reasonCode }) };
}

function readEvidence(raw: unknown): Evidence | undefined {
  if (!isRecord(raw)) return undefined;
  return Object.fromEntries(evidenceKeys.flatMap(key => (typeof raw[key] === 'string' ? [[key, raw[key].slice(0, 200)]] : [])));
}

const states: readonly PageHealth['state'][] = ['watching', 'empty', 'off', 'blind'];

function readHealth(raw: unknown): PageHealth | undefined {
  if (!isRecord(raw) || !isText(raw.site, 64) || typeof raw.messages !== 'number' || !Array.isArray(raw.failed)) return undefined;
  const state = states.find(known => known === raw.state);
  if (state === undefined) return undefined;
  const { confidence } = raw;
  return { site: raw.site, state, messages: raw.messages, failed: raw.failed.filter(name => isText(name, 80)).slice(0, 20), ...(typeof confidence === 'number' && { confidence }) };
}

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
