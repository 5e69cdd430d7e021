import type { PracticeRun } from '../../store/practice-results.ts';
import { t } from '../../wording/words.ts';
import { day, percent } from './numbers.ts';
import { rightPart } from './score.ts';

/** Shown on paper only. */
export function Certificate({ person, runs }: { readonly person: string; readonly runs: readonly PracticeRun[] }) {
  const hits = runs.reduce((sum, run) => sum + run.hits, 0);
  return (
    <section class="certificate" aria-hidden="true">
      <img src="/icons/128.png" alt="" />
      <p class="name">{person}</p>
      <p class="heading">{t('practice_certificate_title')}</p>
      <p>{t('practice_certificate_text', runs.length, hits, percent(rightPart(runs)))}</p>
      <p>{day(runs.at(-1)?.time ?? Date.now())}</p>
      <p class="sign">{t('practice_certificate_sign')}</p>
    </section>
  );
}
