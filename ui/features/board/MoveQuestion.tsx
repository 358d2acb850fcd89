// Asks what a move must know: why a deal is lost, when it comes back, what is still blank.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Chip, Chips } from '../../components/Chips';
import { Dialog } from '../../components/Dialog';
import { SelectField, TextField } from '../../components/Field';
import { toShownDay } from '../../day';
import type { Translate } from '../../texts';
import { DayField, DayInput } from './DayInput';
import { type AskedField, type BackIn, toBackDay } from './question';
import type { Asking } from './state';
import type { BoardActions } from './use-board';

export interface MoveQuestionProps {
  readonly t: Translate;
  readonly asking: Asking;
  readonly today: string;
  readonly lossReasons: readonly string[];
  readonly actions: BoardActions;
}

/** Draws the question with its answers; the keyboard enters at what is wrong, else at the first. */
export function MoveQuestion(props: MoveQuestionProps) {
  const { t, asking, actions } = props;
  const { card, column, asksReason, asksDate, fields } = asking.question;
  const name = card.customerName || t('board.nameless');
  const form = useRef<HTMLFormElement>(null);
  const isOpen = useRef(false);
  useLayoutEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid], [aria-describedby] input');
    const entry = isOpen.current ? null : form.current?.querySelector<HTMLElement>('input, select');
    isOpen.current = true;
    (wrong ?? entry)?.focus();
  }, [asking.issues]);
  const submit = (event: Event) => {
    event.preventDefault();
    actions.confirm();
  };
  return (
    <Dialog kind="question" title={t('board.moveTo', { name, stage: column.label })} onClose={actions.close}>
      <form ref={form} class="fields" noValidate onSubmit={submit}>
        {asksReason && <Reason {...props} />}
        {asksDate && <ComeBack {...props} />}
        {fields.length > 0 && <Required {...props} />}
        <div class="answers">
          <button type="button" class="secondary" onClick={actions.close}>
            {t('board.cancel')}
          </button>
          <button type="submit" class="primary">
            {t(asking.question.isThere ? 'btn.save' : 'board.move')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Reason({ t, asking: { form, issues }, lossReasons, actions }: MoveQuestionProps) {
  return (
    <>
      <SelectField
        id="move-lossReason"
        label={t('board.lossReason')}
        blank={t('hint.source')}
        options={lossReasons}
        issue={issues.lossReason}
        value={form.lossReason}
        onChange={(lossReason) => actions.answer({ lossReason })}
      />
      <TextField
        id="move-competitor"
        label={t('board.competitor')}
        issue={issues.competitor}
        value={form.competitor}
        onChange={(competitor) => actions.answer({ competitor })}
      />
    </>
  );
}

function ComeBack({ t, asking: { form, issues }, today, actions }: MoveQuestionProps) {
  const day = toBackDay(form, today);
  const chip = (value: BackIn, days: string): Chip<BackIn> => ({
    value,
    label: `+${days}`,
    hint: t('board.inDays', { days }),
  });
  return (
    <Chips<BackIn>
      id="move-nextContact"
      label={t('board.back')}
      remark={day === '' ? undefined : toShownDay(day)}
      issue={issues.nextContact}
      chips={[chip('in7', '7'), chip('in30', '30'), chip('in90', '90'), { value: 'date', label: t('chip.date') }]}
      value={form.backIn}
      onChange={(backIn) => actions.answer({ backIn })}
    >
      {form.backIn === 'date' && (
        <DayInput
          label={t('field.nextDate')}
          from={today}
          value={form.date}
          onChange={(date) => actions.answer({ date })}
        />
      )}
    </Chips>
  );
}

function Required({ t, asking, actions }: MoveQuestionProps) {
  const { question, form, issues } = asking;
  const edit = (name: string) => (value: string) => actions.answer({ values: { ...form.values, [name]: value } });
  const draw = ({ name, heading, kind }: AskedField) => {
    const field = { id: `move-${name}`, label: heading, issue: issues[name], value: form.values[name] ?? '' };
    return kind === 'day' ? (
      <DayField key={name} {...field} onChange={edit(name)} />
    ) : (
      <TextField
        key={name}
        {...field}
        onChange={edit(name)}
        {...(kind === 'money' && { placeholder: t('hint.amount') })}
      />
    );
  };
  return (
    <>
      {!question.isThere && <p>{t('board.fillFirst')}</p>}
      {question.fields.map(draw)}
      {!question.isThere && (
        <TextField
          id="move-override"
          label={t('board.override')}
          placeholder={t('board.overrideHint')}
          issue={issues.override ?? issues.required}
          value={form.override}
          onChange={(override) => actions.answer({ override })}
        />
      )}
    </>
  );
}
