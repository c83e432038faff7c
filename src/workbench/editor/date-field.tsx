import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthNames, readDate } from './partial-date.ts';

interface Props {
  label: string;
  path: string;
  /** '' for none */
  value: string;
  isNow?: boolean;
  /** told the date as precise as it was typed; `isNow` only where `mayBeNow` */
  onChange: (date: string, isNow: boolean) => void;
  mayBeNow?: boolean;
}

const EARLIEST_YEAR = 1940;
const YEARS_AHEAD = 10;

/** A date as a person writes it (`2019`, `2019-04`, `April 2019`, `now`), or picked: a year, and a month where it is known. */
export function DateField({ label, path, value, isNow = false, onChange, mayBeNow = false }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const shown = typed ?? (isNow ? t('date.now') : value);
  const read = readDate(shown);
  const isUnclear = typed !== null && (read === 'unclear' || (read === 'now' && !mayBeNow));
  const type = (text: string) => {
    setTyped(text);
    const understood = text === t('date.now') ? 'now' : readDate(text);
    if (understood === 'none') onChange('', false);
    else if (understood === 'now' && mayBeNow) onChange('', true);
    else if (typeof understood === 'object') onChange(understood.date, false);
  };
  return (
    <div className="date">
      <label htmlFor={id}>{label}</label>
      <div className="date-row">
        <input
          id={id}
          data-path={path}
          value={shown}
          placeholder={t('date.example')}
          aria-invalid={isUnclear}
          aria-describedby={isUnclear ? `${id}-fault` : undefined}
          onChange={({ target }) => type(target.value)}
          // what was not understood stays to be mended; the rest is shown as it is stored
          onBlur={() => !isUnclear && setTyped(null)}
        />
        <button
          type="button"
          className="icon"
          popoverTarget={`${id}-picker`}
          aria-label={t('date.pick', { field: label })}
        >
          ▾
        </button>
      </div>
      {isUnclear && (
        <small id={`${id}-fault`} className="fault">
          {t('date.unclear')}
        </small>
      )}
      <div id={`${id}-picker`} popover="auto" className="picker">
        <Picker
          value={value}
          onPick={(date) => {
            setTyped(null);
            onChange(date, false);
          }}
        />
        <div className="row">
          {mayBeNow && (
            <button type="button" onClick={() => onChange('', true)}>
              {t('date.now')}
            </button>
          )}
          <button type="button" onClick={() => onChange('', false)}>
            {t('date.none')}
          </button>
          <button type="button" popoverTarget={`${id}-picker`} popoverTargetAction="hide">
            {t('close')}
          </button>
        </div>
      </div>
    </div>
  );
}

function Picker({ value, onPick }: { value: string; onPick: (date: string) => void }) {
  const { t, i18n } = useTranslation();
  const [year = '', month] = value.split('-');
  const latest = new Date().getFullYear() + YEARS_AHEAD;
  const years = Array.from({ length: latest - EARLIEST_YEAR + 1 }, (_, i) => String(latest - i));
  const chosen = year || String(new Date().getFullYear());
  return (
    <>
      <label>
        {t('date.year')}
        <select value={chosen} onChange={({ target }) => onPick([target.value, month].filter(Boolean).join('-'))}>
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <div className="months" role="group" aria-label={t('date.month')}>
        {monthNames(i18n.language, 'short').map((name, i) => {
          const number = String(i + 1).padStart(2, '0');
          return (
            <button
              key={name}
              type="button"
              aria-pressed={month === number}
              onClick={() => onPick(`${chosen}-${number}`)}
            >
              {name}
            </button>
          );
        })}
      </div>
      <button type="button" onClick={() => onPick(chosen)}>
        {t('date.yearOnly')}
      </button>
    </>
  );
}
