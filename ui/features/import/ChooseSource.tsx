// Where the list comes from: a file, chosen or dropped, a tab of the workbook, or cells that were copied.

import { useRef, useState } from 'preact/hooks';
import type { ImportStart } from '../../../src/entry/import-rpc';
import { toShownAmount } from '../../amount';
import { Button } from '../../components/Button';
import { TextArea } from '../../components/TextArea';
import type { Translate } from '../../texts';
import { Wrong } from '../adopt/around';
import { LIMITS, toMegabytes } from './limits';
import type { FileToRead } from './read-file';

interface ChooseSourceProps {
  readonly t: Translate;
  readonly busy: string | null;
  readonly failure: string | null;
  readonly tabs: ImportStart['tabs'];
  readonly open: (file: FileToRead) => void;
  readonly openTab: (tab: ImportStart['tabs'][number]) => void;
  readonly paste: (text: string) => void;
}

/** Draws the ways to choose; a file may be dropped anywhere. */
export function ChooseSource({ t, busy, failure, tabs, open, openTab, paste }: ChooseSourceProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button does the same by keyboard.
    <div class="body" aria-busy={busy !== null} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <p>{t('import.lead')}</p>
      <FilePlace {...{ t, busy, isOver, open }} />
      <Wrong failure={failure} />
      <Pasting {...{ t, busy, paste }} />
      {tabs.length > 0 && (
        <>
          <h2>{t('import.tabs')}</h2>
          <ul class="adopt-tabs">
            {tabs.map((tab) => (
              <li key={tab.id}>
                <Button class="secondary" disabled={busy !== null} onClick={() => openTab(tab)}>
                  {tab.name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,text/csv,text/plain';

interface FilePlaceProps extends Pick<ChooseSourceProps, 't' | 'busy' | 'open'> {
  readonly isOver: boolean;
}

function FilePlace({ t, busy, isOver, open }: FilePlaceProps) {
  const input = useRef<HTMLInputElement>(null);
  const limits = { megabytes: toMegabytes(LIMITS.bytes), rows: toShownAmount(LIMITS.rows) };
  return (
    <div class={isOver ? 'import-drop over' : 'import-drop'}>
      <Button class="primary" disabled={busy !== null} onClick={() => input.current?.click()}>
        {busy ?? t('import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
          if (file) open(file);
        }}
      />
      <p class="muted">{t('import.formats', limits)}</p>
    </div>
  );
}

function Pasting({ t, busy, paste }: Pick<ChooseSourceProps, 't' | 'busy' | 'paste'>) {
  const [text, setText] = useState('');
  return (
    <div class="import-paste">
      <TextArea id="pasted" label={t('import.paste')} value={text} onChange={setText} rows={4} />
      <p class="muted">{t('import.pasteHint')}</p>
      {text.trim() !== '' && (
        <Button class="secondary" disabled={busy !== null} onClick={() => paste(text)}>
          {t('import.takePasted')}
        </Button>
      )}
    </div>
  );
}
