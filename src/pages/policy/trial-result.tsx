import type { RowProblem } from '../../core/transcript.ts';
import type { RuleTrial, TrialFigures } from '../../policy/trial.ts';
import { nameOfType, t } from '../../wording/words.ts';
import type { TrialNews } from './try-transcript.ts';
import type { TrialRun } from './use-trial.ts';

const number = (value: number): string => new Intl.NumberFormat().format(value);

/** How a trial goes and what came of it, rule by rule, for each policy side by side. */
export function TrialResult({ run }: { readonly run: TrialRun }) {
  const { state, news } = run;
  if (state === 'idle') return null;
  return (
    <section>
      <progress aria-label={t('policy_try')} max={news?.totalBytes ?? 1} value={news?.readBytes ?? 0} />
      <p class="quiet">{t('policy_try_read', number(news?.trials[0]?.messages ?? 0), new Intl.NumberFormat(undefined, { style: 'percent' }).format(news === null || news.totalBytes === 0 ? 0 : news.readBytes / news.totalBytes))}</p>
      <p role="status">{state === 'done' ? t('policy_try_done') : state === 'cancelled' ? t('policy_try_cancelled') : state === 'failed' ? t('policy_try_failed', run.error) : t('policy_try_running')}</p>
      {news !== null && <BadLines news={news} />}
      {news !== null && <Table names={run.names} trials={news.trials} />}
    </section>
  );
}

function Table({ names, trials }: { readonly names: readonly string[]; readonly trials: readonly TrialFigures[] }) {
  const rules = [...new Set(trials.flatMap(({ rules: counted }) => Object.keys(counted)))].sort();
  const columns: readonly (readonly [keyof RuleTrial, string])[] = [['marked', t('policy_marked')], ['masked', t('policy_masked')], ['stopped', t('policy_stopped')]];
  const sum = ({ rules: counted }: TrialFigures, what: keyof RuleTrial): number => Object.values(counted).reduce((total, counts) => total + counts[what], 0);
  return (
    <>
      <p class="quiet">{t('policy_meaning')}</p>
      <div class="wide" role="region" aria-label={t('policy_try')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('policy_rule')}
              </th>
              {names.map(name => (
                <th key={name} scope="colgroup" colSpan={3}>
                  {name}
                </th>
              ))}
            </tr>
            <tr>
              {names.flatMap(name => columns.map(([what, label]) => (
                <th key={`${name} ${what}`} scope="col">
                  {label}
                </th>
              )))}
            </tr>
          </thead>
          <tbody>
            {rules.map(rule => (
              <tr key={rule}>
                <th scope="row">
                  {nameOfRule(rule)} <code>{rule}</code>
                </th>
                {trials.flatMap(({ rules: counted }, index) => columns.map(([what]) => <td key={`${index} ${what}`}>{number(counted[rule]?.[what] ?? 0)}</td>))}
              </tr>
            ))}
            <tr class="sum">
              <th scope="row">{t('policy_all_rules')}</th>
              {trials.flatMap((trial, index) => columns.map(([what]) => <td key={`${index} ${what}`}>{number(sum(trial, what))}</td>))}
            </tr>
            <tr class="sum">
              <th scope="row">{t('policy_marked_messages')}</th>
              {trials.map((trial, index) => (
                <td key={index} colSpan={3}>
                  {number(trial.markedMessages)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {trials.some(({ failed }) => failed > 0) && <p class="state caution">{t('policy_try_detectors', number(Math.max(...trials.map(({ failed }) => failed))))}</p>}
    </>
  );
}

const nameOfRule = (rule: string): string => {
  const [type = rule] = rule.split('/');
  return nameOfType(type);
};

function BadLines({ news: { badLines, named } }: { readonly news: TrialNews }) {
  if (badLines === 0) return null;
  return (
    <section class="state caution" aria-label={t('policy_bad_lines', number(badLines))}>
      <p>{t('policy_bad_lines', number(badLines))}</p>
      <ul>
        {named.map(({ line, problem }) => (
          <li key={line}>{t('policy_bad_line', number(line), sentenceOf(problem))}</li>
        ))}
      </ul>
      {badLines > named.length && <p>{t('policy_bad_more', number(named.length))}</p>}
    </section>
  );
}

function sentenceOf(problem: RowProblem): string {
  const sentences: Readonly<Record<RowProblem, string>> = {
    'not-json': t('line_not_json'),
    'no-object': t('line_not_json'),
    'no-id': t('line_no_field', 'id'),
    'no-text': t('line_no_field', 'text'),
    'bad-speaker': t('line_bad_speaker'),
    'bad-links': t('line_bad_field', 'links', '[{"href": "…", "text": "…"}]'),
    'bad-files': t('line_bad_field', 'files', '[{"name": "…"}]'),
    'bad-conversation': t('line_bad_field', 'conversation', '"…"'),
    'no-turn': t('line_no_turn'),
    'too-long': t('line_too_long'),
  };
  return sentences[problem];
}
