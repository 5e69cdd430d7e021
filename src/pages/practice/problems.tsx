import type { SchemaProblem } from '../../examples/check-schema.ts';
import { t } from '../../wording/words.ts';
import { megabytes } from './numbers.ts';

/** What is wrong with a file, place by place. */
export function Problems({ name, problems }: { readonly name: string; readonly problems: readonly SchemaProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="state danger">
      <b>{t('practice_bad_file', name)}</b>
      <ul>
        {problems.map(problem => (
          <li key={problem.at + problem.problem}>
            {problem.at !== '' && <code>{problem.at}</code>} {sentence(problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of a file that is not read, as it is larger than this many bytes. */
export const tooLarge = (mostBytes: number): readonly SchemaProblem[] => [{ at: '', problem: 'size', wanted: megabytes(mostBytes) }];

function sentence({ problem, wanted }: SchemaProblem): string {
  if (problem === 'missing') return t('practice_bad_missing');
  if (problem === 'unknown') return t('practice_bad_unknown', wanted);
  if (problem === 'choice') return t('practice_bad_choice', wanted);
  if (problem === 'size') return t('practice_bad_size', wanted);
  if (problem === 'length') return t('practice_bad_length', wanted);
  return problem === 'pattern' ? t('practice_bad_pattern', wanted) : t('practice_bad_type', wanted);
}
