import { unusableRule } from '../core/data/custom-rules.ts';
import { isIndicator } from '../core/indicator.ts';
import type { Tier } from '../core/model.ts';
import { defaultSettings } from '../core/settings.ts';
import { customConsoles } from './console-description.ts';
import { minutesOf } from './quiet-hours.ts';
import { safeReplies, type SafeReplies } from './safe-replies.ts';
import { choice, customRules, domains, flag, listOf, practiceScenarios, text, tiersByType, version, webAddress, wholeNumber, type SettingType } from './setting-types.ts';

export interface Setting<T> {
  readonly type: SettingType<T>;
  readonly default: T;
  /** The operator has a control for it; other settings only a policy may make. */
  readonly operator?: true;
  /** A key or token: only the background reads it, where the browser keeps it; it is never copied, quoted or shown. */
  readonly secret?: true;
}

const setting = <T>(row: Setting<T>): Setting<T> => row;
const anyText = (entry: string): string | null => (entry === '' ? 'is empty' : null);
const shortSentence = (entry: string): string | null => (entry === '' || entry.length > 200 ? 'is empty or longer than 200 characters' : null);
/** A guessable key would let anybody turn hashes back into domains. */
const keyProblem = (entry: string): string | null => (entry.length < 16 || entry.length > 4096 ? 'must have 16 to 4096 characters' : null);
const secret = text(keyProblem, { sensitiveValue: true });
const indicatorProblem = (entry: string): string | null => (isIndicator(entry) ? null : 'is not an indicator: 32 hexadecimal digits');

/**
 * THE TABLE. One row a setting; from it come the types, the managed schema, the resolved policy, the administrators' forms and the pages.
 * What is said of each stands in setting-texts.ts and the message files, as every guarded page loads this file.
 * Many small top-level keys on purpose: a browser drops a whole top-level key when any part of it breaks the schema.
 */
export const settings = {
  guarding: setting({
    type: flag,
    default: true,
    operator: true,
  }),
  maskOnPaste: setting({
    type: choice(['off', 'ask', 'always']),
    default: 'always',
    operator: true,
  }),
  maskWhileTyping: setting({
    type: choice(['off', 'pause']),
    default: 'off',
    operator: true,
  }),
  guardNotes: setting({
    type: flag,
    default: true,
  }),
  holdSend: setting({
    type: flag,
    default: true,
    operator: true,
  }),
  checkAttachments: setting({
    type: choice(['off', 'warn', 'hold']),
    default: 'hold',
    operator: true,
  }),
  ownDomains: setting({
    type: domains,
    default: defaultSettings.ownDomains,
  }),
  ownBrands: setting({
    type: listOf(entry => (/^[\p{L}\p{N}][\p{L}\p{N}-]{2,40}$/u.test(entry) ? null : 'is not one word of 3 to 41 letters or digits'), entry => entry.trim().toLowerCase()),
    default: defaultSettings.ownBrands,
  }),
  ownPhones: setting({
    type: listOf(entry => (/^\+?[0-9 ()./-]{5,30}$/.test(entry) ? null : 'is not a phone number')),
    default: defaultSettings.ownPhones,
  }),
  allowedLinkDomains: setting({
    type: domains,
    default: defaultSettings.allowedLinkDomains,
    operator: true,
  }),
  openDangerousLinks: setting({
    type: choice(['allow', 'ask', 'never']),
    default: 'ask',
  }),
  stepUpChecklist: setting({
    type: listOf(shortSentence),
    default: [] as readonly string[],
  }),
  operatorMayDismiss: setting({
    type: flag,
    default: true,
  }),
  showMarks: setting({
    type: flag,
    default: true,
  }),
  markOnly: setting({
    type: listOf(anyText),
    default: defaultSettings.markOnly,
  }),
  allowedFileEndings: setting({
    type: listOf(entry => (/^[a-z0-9]{1,12}$/.test(entry) ? null : 'is not a file ending such as har'), entry => entry.trim().toLowerCase().replace(/^\./, '')),
    default: defaultSettings.allowedFileEndings,
  }),
  languages: setting({
    type: listOf(entry => (/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/.test(entry) ? null : 'is not a language code such as en')),
    default: [] as readonly string[],
    operator: true,
  }),
  safeReplies: setting({
    type: safeReplies,
    default: {} as SafeReplies,
  }),
  testCards: setting({
    type: listOf(entry => (/^[0-9]{12,19}$/.test(entry) ? null : 'is not a card number of 12 to 19 digits'), entry => entry.replace(/[ -]/g, '')),
    default: defaultSettings.testCards,
  }),
  countries: setting({
    type: listOf(entry => (/^[A-Z]{2}$/.test(entry) ? null : 'is not a two-letter country code such as GB'), entry => entry.trim().toUpperCase()),
    default: defaultSettings.countries,
    operator: true,
  }),
  tiers: setting({
    type: tiersByType,
    default: defaultSettings.tiers,
  }),
  switchedOff: setting({
    type: listOf(anyText),
    default: defaultSettings.switchedOff,
  }),
  customRules: setting({
    type: customRules(unusableRule),
    default: defaultSettings.customRules,
  }),
  operatorMayRelease: setting({
    type: flag,
    default: true as boolean,
  }),
  releaseNeedsReason: setting({
    type: flag,
    default: false,
  }),
  calmAfter: setting({
    type: wholeNumber(0, 100),
    default: 3 as number,
    operator: true,
  }),
  quietHours: setting({
    type: listOf(entry => (minutesOf(entry) === null ? 'is not a span such as 12:00-13:30' : null)),
    default: [] as readonly string[],
    operator: true,
  }),
  showFirstRun: setting({
    type: flag,
    default: true,
  }),
  minimumBrowser: setting({
    type: version,
    default: '' as string,
  }),
  minimumVersion: setting({
    type: version,
    default: '' as string,
  }),
  organisationFacts: setting({
    type: listOf(entry => (entry === '' || entry.length > 200 ? 'is empty or longer than 200 characters' : null)),
    default: [] as readonly string[],
  }),
  reminderDays: setting({
    type: wholeNumber(0, 365),
    default: 0 as number,
  }),
  privacyScreen: setting({
    type: choice(['off', 'away', 'always']),
    default: 'off' as 'off' | 'away' | 'always',
    operator: true,
  }),
  consoleHosts: setting({
    type: domains,
    default: [] as readonly string[],
  }),
  passwordHosts: setting({
    type: domains,
    default: [] as readonly string[],
  }),
  customConsoles: setting({
    type: customConsoles,
    default: [],
  }),
  practiceScenarios: setting({
    type: practiceScenarios,
    default: [] as readonly Readonly<Record<string, unknown>>[],
  }),
  practiceEveryDays: setting({
    type: wholeNumber(0, 365),
    default: 0 as number,
  }),
  reportTo: setting({
    type: choice(['off', 'otlp', 'splunk-hec', 'webhook']),
    default: 'off' as 'off' | 'otlp' | 'splunk-hec' | 'webhook',
  }),
  reportUrl: setting({
    type: webAddress,
    default: '',
  }),
  reportToken: setting({
    type: secret,
    default: '',
    secret: true,
  }),
  reportSigningKey: setting({
    type: secret,
    default: '',
    secret: true,
  }),
  reportSalt: setting({
    type: secret,
    default: '',
    secret: true,
  }),
  reportFrom: setting({
    type: choice(['note', 'caution', 'danger']),
    default: 'caution' as Tier,
  }),
  alertUrl: setting({
    type: webAddress,
    default: '',
  }),
  teamKey: setting({
    type: text(keyProblem),
    default: '',
  }),
  teamIndicators: setting({
    type: listOf(indicatorProblem, entry => entry.trim().toLowerCase()),
    default: [] as readonly string[],
  }),
  teamListUrl: setting({
    type: webAddress,
    default: '',
  }),
  operatorMayChange: setting({
    type: listOf(anyText),
    default: [],
  }),
} as const;

export type SettingKey = keyof typeof settings;
export type PolicyValues = { readonly [K in SettingKey]: (typeof settings)[K]['default'] };
export const settingKeys = Object.keys(settings) as SettingKey[]; // The keys of the literal above, which Object.keys widens to string.

/** Without what content scripts, pages and storage must not see. */
export const withoutSecrets = (managed: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(managed).filter(([key]) => !(Object.hasOwn(settings, key) && (settings[key as SettingKey] as Setting<unknown>).secret))); // The key was looked up in the same line.
