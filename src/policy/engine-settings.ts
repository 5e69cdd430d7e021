import type { EngineSettings } from '../core/settings.ts';
import type { Policy } from './resolve.ts';

/** The part of a policy that the engine judges by, for a conversation read on `consoleHost`. */
export function engineSettings({ values }: Policy, consoleHost: string | null = null): EngineSettings {
  return {
    ownDomains: values.ownDomains,
    ownPhones: values.ownPhones,
    ownBrands: values.ownBrands,
    consoleHost,
    allowedLinkDomains: values.allowedLinkDomains,
    testCards: values.testCards,
    countries: values.countries,
    tiers: values.tiers,
    switchedOff: values.switchedOff,
    customRules: values.customRules,
    markOnly: values.markOnly,
    allowedFileEndings: values.allowedFileEndings,
    team: values.teamKey === '' || values.teamIndicators.length === 0 ? null : { key: values.teamKey, indicators: new Set(values.teamIndicators) },
  };
}
