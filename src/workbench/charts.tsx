const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

/** 0 to 100 as a ring; the number stands in it as text. */
export function ScoreRing({ score, label }: { score: number; label: string }) {
  const tone = score >= 75 ? 'good' : score >= 50 ? 'warn' : 'bad';
  return (
    <svg className={`ring ${tone}`} viewBox="0 0 128 128" role="img" aria-label={label}>
      <circle className="ring-ground" cx="64" cy="64" r={RADIUS} />
      <circle
        className="ring-value"
        cx="64"
        cy="64"
        r={RADIUS}
        strokeDasharray={`${(ROUND * score) / 100} ${ROUND}`}
        transform="rotate(-90 64 64)"
      />
      <text x="64" y="66" textAnchor="middle" dominantBaseline="middle">
        {Math.round(score)}
      </text>
    </svg>
  );
}

/** Counts beside each other, each as wide as its share of `total`. The words beside it say the same. */
export function Stack({ parts, total }: { parts: { tone: string; count: number }[]; total: number }) {
  return (
    <div className="bar stacked" aria-hidden="true">
      {parts
        .filter(({ count }) => count)
        .map(({ tone, count }) => (
          <span key={tone} className={tone} style={{ width: `${(100 * count) / total}%` }} />
        ))}
    </div>
  );
}
