interface Bar {
  readonly label: string;
  /** 0 to 1. */
  readonly part: number;
  readonly text: string;
}

/** Bars with their values as a table, which screen readers get instead of the picture; a picture that grows with its bars. */
export function Chart({ title, bars, heads }: { readonly title: string; readonly bars: readonly Bar[]; readonly heads: readonly [string, string] }) {
  const row = 30;
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 600 ${bars.length * row}`} aria-hidden="true">
        {bars.map(({ label, part, text }, index) => (
          <g key={index} transform={`translate(0 ${index * row})`}>
            <text x="0" y="19">
              {label.length > 34 ? `${label.slice(0, 33)}…` : label}
            </text>
            <rect class="rail" x="256" y="6" width="284" height="16" rx="4" />
            <rect class="bar-fill" x="256" y="6" width={284 * Math.min(1, Math.max(0, part))} height="16" rx="4" />
            <text x="550" y="19">
              {text}
            </text>
          </g>
        ))}
      </svg>
      <table class="unseen">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, text }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
