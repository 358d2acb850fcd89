// The dialog for bringing in a file: which one, what its columns are, what would become of its rows, and how it went.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Failure } from '../../components/Blank';
import { Skeleton } from '../../components/Skeleton';
import type { Translate } from '../../texts';
import { unreachable } from '../../unreachable';
import { ChooseSource } from './ChooseSource';
import { Columns } from './Columns';
import { Ending, Undone } from './Ending';
import { PlanOfRows } from './PlanOfRows';
import { Running } from './Running';
import type { Step } from './step';
import { type ImportPorts, useImport } from './use-import';

export interface ImportProps extends ImportPorts {
  readonly close: () => void;
}

/** Draws the dialog in all its states. */
export function Import(props: ImportProps) {
  const deeds = useImport(props);
  const { step, busy } = deeds;
  return (
    // A file that misses the place for it would be opened by the browser in the place of this page.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here but that.
    <div class="view adopt import" onDragOver={refuse} onDrop={refuse}>
      <Title key={keyOf(step)} t={props.t} />
      <StepView {...props} deeds={deeds} />
      {/* Beside what changes with the step, so that it is heard. */}
      <div class="unseen" role="status">
        {busy}
      </div>
    </div>
  );
}

function refuse(event: DragEvent): void {
  event.preventDefault();
}

function StepView({ t, close, deeds }: ImportProps & { readonly deeds: ReturnType<typeof useImport> }) {
  const { step, busy, failure } = deeds;
  switch (step.kind) {
    case 'loading':
      return <Skeleton label={t('import.loading')} rows={4} />;
    case 'unread':
      return <Failure sentence={step.sentence} retryLabel={t('btn.retry')} onRetry={deeds.load} />;
    case 'choose':
      return <ChooseSource {...{ t, busy, failure }} tabs={step.tabs} {...deeds} />;
    case 'columns':
      return (
        <Columns
          key={`${step.view.kind} ${step.source.table.encoding} ${step.source.table.sheet}`}
          {...{ t, busy, failure }}
          told={step}
          onBack={deeds.load}
          onKind={(kind) => deeds.chooseKind(step, kind)}
          onReadAgain={(choice) => deeds.readAgain(step, choice)}
          onPlan={(mapping) => deeds.plan(step, mapping)}
        />
      );
    case 'plan':
      return (
        <PlanOfRows
          key={keyOf(step)}
          {...{ t, busy, failure }}
          planned={step}
          onWords={deeds.chooseWords}
          onBack={deeds.backToColumns}
          onRun={deeds.run}
        />
      );
    case 'running':
      return <Running t={t} run={step.run} isStopping={step.isStopping} onStop={deeds.stop} />;
    case 'paused':
    case 'end':
      return <Ending {...{ t, step, busy, failure, close }} goOn={deeds.goOn} undo={deeds.undo} />;
    case 'undone':
      return <Undone t={t} records={step.records} onAnother={deeds.load} close={close} />;
    default:
      return unreachable(step);
  }
}

/** A plan with other words is another one. */
function keyOf(step: Step): string {
  return step.kind === 'plan' ? JSON.stringify(step.plan.spec.words) : step.kind;
}

/** Takes the keyboard: what had it is gone with the step before. */
function Title({ t }: { readonly t: Translate }) {
  const top = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => top.current?.focus(), []);
  return (
    <h1 class="unseen" ref={top} tabIndex={-1}>
      {t('menu.import')}
    </h1>
  );
}
