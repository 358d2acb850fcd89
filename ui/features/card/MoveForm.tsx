// Moves a deal to another stage, and asks for what that stage wants.

import { Chips } from '../../components/Chips';
import { SelectField, TextField } from '../../components/Field';
import { refusal } from '../../outcome';
import { useForm } from '../../use-form';
import { DayField } from '../day/DayField';
import type { CardPartProps } from './Card';
import { FormFrame } from './FormFrame';
import { type MoveValues, namedIn, openMove, REQUIRABLE, type Requirable, toMoveDeed } from './move-form';

const FIELDS = ['to', 'lossReason', 'nextContact', 'required'];

/** Draws the form. */
export function MoveForm({ dealId, ...part }: CardPartProps & { readonly dealId: string }) {
  const { t, card, boot, today, actions } = part;
  const deal = card.deals.find(({ id }) => id === dealId) ?? { id: dealId, stageKey: '' };
  const form = useForm<MoveValues>('move', {
    open: openMove(),
    fields: FIELDS,
    onDone: actions.closeForm,
    send: (values) => {
      const meant = toMoveDeed(values, deal, { stages: boot.stages, today: today() });
      if ('deed' in meant) return actions.perform(meant.deed, { failure: false });
      return refusal(meant.lacks, lackOf(part, meant.lacks));
    },
  });
  const { values, issues, field, edit } = form;
  const outcome = boot.stages.find(({ key }) => key === values.to)?.outcome;
  return (
    <FormFrame {...part} title={t('btn.moveStage')} form={form}>
      <Chips
        id="move-to"
        label={t('field.stage')}
        issue={issues.to}
        chips={boot.stages.filter(({ key }) => key !== deal.stageKey).map(({ key, label }) => ({ value: key, label }))}
        value={values.to}
        onChange={(to) => edit({ to })}
      />
      {outcome === 'lost' && (
        <>
          <SelectField
            {...field('lossReason')}
            label={t('lost.reason')}
            blank={t('hint.source')}
            options={boot.lossReasons}
          />
          <TextField {...field('competitor')} label={t('field.competitor')} />
        </>
      )}
      {outcome === 'later' && (
        <DayField
          t={t}
          id="move-nextContact"
          label={t('ask.later')}
          chosen={values}
          today={today()}
          issue={issues.nextContact}
          onChange={edit}
        />
      )}
      {issues.required !== undefined && <Required {...part} sentence={issues.required} values={values} onEdit={edit} />}
    </FormFrame>
  );
}

interface RequiredProps extends CardPartProps {
  readonly sentence: string;
  readonly values: MoveValues;
  readonly onEdit: (change: Partial<MoveValues>) => void;
}

/** Asks for the fields that the stage requires, or for the reason why they stay blank. */
function Required({ t, sentence, values, onEdit }: RequiredProps) {
  const headings = Object.fromEntries(REQUIRABLE.map((field) => [field, t(`field.${field}`)]));
  // Each of them was named just now.
  const fields = namedIn(sentence, headings as Readonly<Record<Requirable, string>>);
  return (
    <div class="required">
      <p class="issue" role="alert">
        {sentence}
      </p>
      {fields.map((field, index) => (
        <TextField
          key={field}
          id={index === 0 ? 'move-required' : `move-${field}`}
          label={t(`field.${field}`)}
          value={values.filled[field] ?? ''}
          onChange={(value) => onEdit({ filled: { ...values.filled, [field]: value } })}
        />
      ))}
      <TextField
        id={fields.length === 0 ? 'move-required' : 'move-override'}
        label={t('field.override')}
        value={values.override}
        onChange={(override) => onEdit({ override })}
      />
    </div>
  );
}

function lackOf({ t }: Pick<CardPartProps, 't'>, lacks: 'to' | 'lossReason' | 'nextContact'): string {
  if (lacks === 'to') return t('err.pickStage');
  return lacks === 'lossReason' ? t('err.lostReason') : t('err.laterDate');
}
