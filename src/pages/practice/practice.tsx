import { useEffect, useMemo, useState } from 'preact/hooks';
import { readScenarios } from '../../examples/scenario-file.ts';
import { scenarioLanguages, scenariosIn, type ScenarioLanguage } from '../../examples/scenarios-in.ts';
import type { Scenario } from '../../examples/scenario.ts';
import { browser } from '../../platform/native.ts';
import { ownScenarios } from '../../store/practice-own.ts';
import { practiceResults } from '../../store/practice-results-item.ts';
import { withPerson } from '../../store/practice-results.ts';
import { t } from '../../wording/words.ts';
import { usePolicy } from '../ui/use-policy.ts';
import { useStored } from '../ui/use-stored.ts';
import { Demo } from './demo.tsx';
import { Drill } from './drill.tsx';
import { Exercise } from './exercise.tsx';
import { languageName } from './language-name.ts';
import { Later } from './later.tsx';

const modes = ['demo', 'exercise', 'drill', 'results', 'own'] as const;
type Mode = (typeof modes)[number];

const names: Readonly<Record<Mode, () => string>> = {
  demo: () => t('practice_demo'), exercise: () => t('practice_exercise'), drill: () => t('practice_drill'), results: () => t('practice_results'), own: () => t('practice_own'),
};

// Not what somebody opens the page for: loaded when asked for.
const loadResults = async () => (await import('./results.tsx')).Results;
const loadOwn = async () => (await import('./own.tsx')).Own;

/** Play what the hash names, so that a trainer can keep a link: `#drill`. */
const modeOfAddress = (): Mode => modes.find(mode => `#${mode}` === location.hash) ?? 'demo';

/** A console of our own on which the guard runs as on any other. */
export function Practice() {
  const [mode, setMode] = useState(modeOfAddress);
  const [language, setLanguage] = useState(firstLanguage);
  const [first, playFirst] = useState<Scenario | undefined>();
  const [edited, edit] = useState<Scenario | null>(null);
  const builtIn = useBuiltIn(language);
  const team = useTeamScenarios();
  const scenarios = useMemo(() => [...team.scenarios, ...(builtIn ?? [])], [team, builtIn]);
  useEffect(() => {
    if (edited === null) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [edited === null]);
  const go = (next: Mode): void => {
    history.replaceState(null, '', `#${next}`);
    setMode(next);
  };
  return (
    <>
      <header>
        <img src="/icons/48.png" alt="" />
        <h1>{t('practice_title')}</h1>
        <nav class="modes" aria-label={t('practice_modes')}>
          {modes.map(name => (
            <button type="button" key={name} aria-current={name === mode ? 'page' : undefined} onClick={() => go(name)}>
              {names[name]()}
            </button>
          ))}
        </nav>
        <span class="gap" />
        {(mode === 'exercise' || mode === 'drill') && <Person />}
        <label class="language">
          <span class="unseen">{t('practice_language')}</span>
          <select value={language} onChange={event => setLanguage(scenarioLanguages.find(code => code === event.currentTarget.value) ?? 'en')}>
            {scenarioLanguages.map(code => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </label>
      </header>
      {builtIn === null || team.isLoading ? (
        <main class="page quiet">{t('popup_loading')}</main>
      ) : (
        <Body
          key={`${mode} ${language} ${first?.id ?? ''}`}
          mode={mode}
          scenarios={scenarios}
          first={first}
          own={<Later load={loadOwn} own={team.own} edited={edited} edit={edit} language={language} problems={team.problems} play={scenario => (playFirst(scenario), go('demo'))} />}
        />
      )}
    </>
  );
}

function Body({ mode, scenarios, first, own }: { readonly mode: Mode; readonly scenarios: readonly Scenario[]; readonly first: Scenario | undefined; readonly own: preact.ComponentChildren }) {
  if (mode === 'demo') return <Demo scenarios={scenarios} first={first} />;
  if (mode === 'exercise') return <Exercise scenarios={scenarios} />;
  if (mode === 'drill') return <Drill scenarios={scenarios} />;
  return mode === 'results' ? <Later load={loadResults} scenarios={scenarios} /> : <>{own}</>;
}

/** Who practises: asked where results are made, never required. */
function Person() {
  const rename = (name: string): void => void practiceResults.update(all => withPerson(all, name));
  const loaded = useStored(practiceResults);
  if (loaded.state !== 'ready') return null;
  return (
    <label class="person">
      {t('practice_person')}
      <input value={loaded.value.person} maxLength={80} autoComplete="off" onChange={event => rename(event.currentTarget.value)} />
    </label>
  );
}

function useBuiltIn(language: ScenarioLanguage): readonly Scenario[] | null {
  const [loaded, setLoaded] = useState<{ readonly language: string; readonly scenarios: readonly Scenario[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void scenariosIn(language).then(scenarios => isWanted && setLoaded({ language, scenarios }));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.scenarios : null;
}

/** Scenarios of the policy, then those of this device, with what could not be used. */
function useTeamScenarios() {
  const policy = usePolicy();
  const stored = useStored(ownScenarios);
  return useMemo(() => {
    const fromPolicy = readScenarios(policy?.values.practiceScenarios ?? [], 'practiceScenarios');
    const own = readScenarios(stored.state === 'ready' ? stored.value : [], 'scenarios');
    return { scenarios: [...fromPolicy.scenarios, ...own.scenarios], own: own.scenarios, problems: [...fromPolicy.problems, ...own.problems], isLoading: policy === null || stored.state === 'loading' };
  }, [policy, stored]);
}

function firstLanguage(): ScenarioLanguage {
  const wanted = browser.i18n.getUILanguage().slice(0, 2);
  return scenarioLanguages.find(code => code === wanted) ?? 'en';
}
