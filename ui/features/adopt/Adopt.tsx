// The dialog for a sheet of people's own: which tab it is, what each column is, and how it went.

import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Skeleton';
import { unreachable } from '../../unreachable';
import { Title, Wrong } from './around';
import { sayInUse } from './ending';
import { Preview } from './Preview';
import { type AdoptPorts, useAdopt } from './use-adopt';

export interface AdoptProps extends AdoptPorts {
  readonly close: () => void;
}

/** Draws the dialog in all its states. */
export function Adopt(props: AdoptProps) {
  const { t, close } = props;
  const { step, busy, failure, ...deeds } = useAdopt(props);
  switch (step.kind) {
    case 'loading':
      return (
        <>
          <Title t={t} />
          <Skeleton label={t('adopt.loading')} rows={4} />
        </>
      );
    case 'unread':
      return (
        <>
          <Title t={t} />
          <Failure sentence={step.sentence} retryLabel={t('btn.retry')} onRetry={deeds.load} />
        </>
      );
    case 'tabs':
      return (
        <div class="view adopt">
          <Title t={t} />
          <div class="body" aria-busy={busy}>
            {step.start.adopted.map((inUse) => (
              <div key={inUse.kind} class="adopt-in-use">
                <p>{sayInUse(t, inUse)}</p>
                <Button class="secondary" disabled={busy} onClick={() => deeds.undo(inUse.kind)}>
                  {t('btn.undo')}
                </Button>
              </div>
            ))}
            <p>{t('adopt.lead')}</p>
            {step.start.tabs.length === 0 && <Blank sentence={t('adopt.noTabs')} />}
            <ul class="adopt-tabs">
              {step.start.tabs.map(({ id, name }) => (
                <li key={id}>
                  <Button class="secondary" disabled={busy} onClick={() => deeds.choose(id)}>
                    {name}
                  </Button>
                </li>
              ))}
            </ul>
            <div role="status">{busy && <p class="muted">{t('adopt.reading')}</p>}</div>
            <Wrong failure={failure} />
          </div>
        </div>
      );
    case 'preview':
      return (
        <Preview
          key={`${step.sheetId} ${step.view.kind}`}
          {...{ t, step, busy, failure }}
          onBack={deeds.load}
          onKind={(kind) => deeds.choose(step.sheetId, kind)}
          onAdopt={deeds.adopt}
        />
      );
    case 'end': {
      const { inUse } = step;
      return (
        <div class="view adopt">
          <Title t={t} />
          <div class="body" role="status">
            {step.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <div class="foot">
            <Wrong failure={failure} />
            {inUse !== null && (
              <Button class="secondary" disabled={busy} onClick={() => deeds.undo(inUse)}>
                {t(busy ? 'adopt.undoing' : 'btn.undo')}
              </Button>
            )}
            <Button class="primary" onClick={close}>
              {t('btn.close')}
            </Button>
          </div>
        </div>
      );
    }
    default:
      return unreachable(step);
  }
}
