// Adds a task, or a promise that was made to the customer.

import type { TaskKind } from '../../../src/modules/tasks/index';
import { Chips } from '../../components/Chips';
import { SelectField, TextField } from '../../components/Field';
import { type ChosenDay, toDay } from '../../day-choice';
import { useForm } from '../../use-form';
import { DayField } from '../day/DayField';
import type { CardPartProps } from './Card';
import { openDeals } from './contact-form';
import { FormFrame } from './FormFrame';

interface TaskValues extends ChosenDay {
  readonly taskKind: TaskKind;
  readonly title: string;
  readonly responsible: string;
}

const KINDS = ['task', 'promise', 'renewal'] as const satisfies readonly TaskKind[];

/** Draws the form. */
export function TaskForm(part: CardPartProps) {
  const { t, card, boot, today, actions } = part;
  const form = useForm<TaskValues>('task', {
    open: { taskKind: 'task', title: '', responsible: boot.me, next: 'tomorrow', date: '' },
    fields: ['title', 'due', 'responsible'],
    onDone: actions.closeForm,
    send: ({ taskKind, title, responsible, ...day }) => {
      const due = toDay(day, today());
      const issues = [
        ...(title.trim() === '' ? [{ field: 'title', message: t('err.taskTitle') }] : []),
        ...(due === '' ? [{ field: 'due', message: t('err.pickDate') }] : []),
      ];
      if (issues.length > 0) return Promise.resolve({ kind: 'refused', issues });
      const dealId = openDeals(card)[0]?.id ?? '';
      const what = { taskKind, title: title.trim(), due, responsible };
      return actions.perform({ kind: 'addTask', customerId: card.id, dealId, ...what }, { failure: false });
    },
  });
  const { values, issues, field, edit } = form;
  return (
    <FormFrame {...part} title={t('btn.addTask')} form={form}>
      <TextField {...field('title')} label={t('field.task')} />
      <Chips
        id="task-kind"
        label={t('field.taskKind')}
        chips={KINDS.map((value) => ({ value, label: t(`task.${value}`) }))}
        value={values.taskKind}
        onChange={(taskKind) => edit({ taskKind })}
      />
      <DayField
        t={t}
        id="task-due"
        label={t('field.due')}
        chosen={values}
        today={today()}
        issue={issues.due}
        onChange={edit}
      />
      {boot.staff.length > 0 && (
        <SelectField
          {...field('responsible')}
          label={t('field.responsible')}
          blank={t('hint.source')}
          options={boot.staff}
        />
      )}
    </FormFrame>
  );
}
