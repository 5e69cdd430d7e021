import { useEffect, useState } from 'preact/hooks';
import type { PolicyDraft } from '../../policy/forms/identity.ts';
import { t } from '../../wording/words.ts';
import { Builder } from './builder.tsx';
import { Exports } from './exports.tsx';
import { Figures } from './figures.tsx';
import { InForce } from './in-force.tsx';
import { Reports } from './reports.tsx';
import { Trials } from './trials.tsx';

const parts = ['build', 'export', 'try', 'force', 'figures'] as const;
type Part = (typeof parts)[number];

const here = (): Part => parts.find(part => location.hash === `#${part}`) ?? 'build';

/** For team leads: build a policy, export it, try it on a transcript, and see what became of the one in force. The draft lives in this tab only, as it may hold keys. */
export function PolicyPage() {
  const [draft, setDraft] = useState<PolicyDraft>({});
  const [part, setPart] = useState<Part>(here);
  useEffect(() => {
    const follow = (): void => setPart(here());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (Object.keys(draft).length === 0) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [draft]);
  const names: Readonly<Record<Part, string>> = { build: t('policy_build'), export: t('policy_export'), try: t('policy_try'), force: t('policy_force'), figures: t('policy_figures') };
  return (
    <>
      <header>
        <img src="/icons/48.png" alt="" />
        <h1>{t('policy_title')}</h1>
        <nav aria-label={t('policy_parts')}>
          {parts.map(one => (
            <a key={one} href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
              {names[one]}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <div hidden={part !== 'build'}>
          <Builder draft={draft} change={setDraft} />
        </div>
        <div hidden={part !== 'export'}>
          <Exports draft={draft} />
        </div>
        <div hidden={part !== 'try'}>
          <Trials draft={draft} />
        </div>
        {part === 'force' && <InForce />}
        {part === 'figures' && (
          <>
            <Reports />
            <Figures />
          </>
        )}
      </main>
    </>
  );
}
