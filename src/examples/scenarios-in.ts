import type { Pair } from './pair.ts';
import type { Scenario } from './scenario.ts';

/** Languages with built-in scenarios, English first. */
export const scenarioLanguages = ['en', 'es', 'de', 'fr', 'pt'] as const;
export type ScenarioLanguage = (typeof scenarioLanguages)[number];

const pairsIn: Readonly<Record<ScenarioLanguage, () => Promise<readonly Pair[]>>> = {
  en: async () => (await import('./en/pairs.ts')).englishPairs,
  es: async () => (await import('./es/pairs.ts')).spanishPairs,
  de: async () => (await import('./de/pairs.ts')).germanPairs,
  fr: async () => (await import('./fr/pairs.ts')).frenchPairs,
  pt: async () => (await import('./pt/pairs.ts')).portuguesePairs,
};

/** The built-in scenarios of a language, each attack followed by its twin. Loaded when asked for: a page needs one language at a time. */
export async function scenariosIn(language: ScenarioLanguage): Promise<readonly Scenario[]> {
  return (await pairsIn[language]()).flatMap(({ attack, innocent }) => [attack, innocent]);
}
