// Joins the dialog with the reader and the server: a list is chosen, its columns are told, its rows are planned, and brought in.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenWord, ImportKind, ImportMapping, ImportStart } from '../../../src/entry/import-rpc';
import { toReadFailure } from '../../failure';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { createAsk, Refused } from './ask';
import { carryOn, type Run, startRun } from './bring-in';
import { planImport } from './plan-import';
import { type FileToRead, type Reading, readCells, readFile, readText } from './read-file';
import { headOf, recordsOf, type Source } from './source';
import type { Planned, Step, Told } from './step';
import type { ReadingChoice } from './table';
import { useWork } from './use-work';
import { isSame } from './Words';

export interface ImportPorts {
  readonly t: Translate;
  readonly server: Pick<
    Server,
    'startImport' | 'rowsOfTab' | 'foreseeImport' | 'readImportColumns' | 'planImport' | 'bringIn' | 'undoImport'
  >;
}

/** Returns what to draw, and what a person may do to it. */
export function useImport({ t, server }: ImportPorts) {
  const [step, setStep] = useState<Step>({ kind: 'loading' });
  const { busy, failure, setBusy, carryOut, leave } = useWork(t);
  const start = useRef<ImportStart | null>(null);
  const isStopping = useRef(false);
  /** By kind: other files of the same system have the same words. */
  const chosen = useRef(new Map<ImportKind, readonly ChosenWord[]>());
  const ask = createAsk(t);

  const load = async () => {
    setStep({ kind: 'loading' });
    try {
      start.current ??= await server.startImport();
      setStep({ kind: 'choose', tabs: start.current.tabs });
    } catch (error) {
      setStep({ kind: 'unread', sentence: toReadFailure(error, t) });
    }
  };

  /** Carries out what leads to another step, unless the person has gone back meanwhile. */
  const goBy = (sentence: string, find: (isCancelled: () => boolean) => Promise<Step>) =>
    void carryOut(sentence, async (isCancelled) => {
      const next = await find(isCancelled);
      if (!isCancelled()) setStep(next);
    });

  async function take(name: string, reading: Reading, file?: FileToRead): Promise<Told> {
    if (reading.kind === 'unreadable') throw new Refused(t(reading.why.key, reading.why.values));
    return told({ name, table: reading.table, ...(file && { file }) });
  }

  async function told(source: Source, said: { kind?: ImportKind; mapping?: ImportMapping } = {}): Promise<Told> {
    const view = await ask(() => server.foreseeImport({ rows: headOf(source), ...said }));
    return { kind: 'columns', source, view };
  }

  const open = (file: FileToRead, choice: ReadingChoice = {}) =>
    goBy(t('import.reading'), async () => take(file.name, await readFile(file, choice), file));

  /** From the columns as people said them to the plan of all rows; what is missing is said first. */
  const plan = ({ source, view }: Told, mapping: ImportMapping) =>
    goBy(t('import.reading'), async (isCancelled) => {
      const seen = await told(source, { kind: view.kind, mapping });
      if (seen.view.missing.length > 0) {
        throw new Refused(seen.view.missing.map(({ message }) => message).join(' '));
      }
      const rows = recordsOf(source, seen.view);
      const sizes = start.current ?? NO_START;
      const onProgress = (done: number, all: number) =>
        isCancelled() || setBusy(t('import.planning', { done: String(done), all: String(all) }));
      const planned = await planImport({
        server,
        ask,
        view: seen.view,
        mapping,
        words: chosen.current.get(view.kind) ?? [],
        rows,
        ...sizes,
        onProgress,
        isCancelled,
      });
      return { kind: 'plan', told: { ...seen, mapping }, plan: planned };
    });

  /** From where an import stands to its end, or to where it is stopped; what it throws is said over where it stands then. */
  const carry = (run: Run, planned: Planned) =>
    void carryOut('', async () => {
      isStopping.current = false;
      let now = run;
      const show = (part: Run) => {
        now = part;
        setStep({ kind: 'running', run: part, planned, isStopping: isStopping.current });
      };
      show(run);
      try {
        await carryOn(run, { server, ask, onPart: show, isStopped: () => isStopping.current });
      } finally {
        setStep({ kind: now.next < now.parts.length ? 'paused' : 'end', run: now, planned });
      }
    });

  useEffect(() => void load(), []);
  return {
    step,
    busy,
    failure,
    load: () => leave(() => void load()),
    open,
    paste: (text: string) => goBy(t('import.reading'), async () => take(t('import.pasted'), await readText(text))),
    openTab: ({ id, name }: ImportStart['tabs'][number]) =>
      goBy(t('import.reading'), async () => {
        const rows = await ask(() => server.rowsOfTab({ sheetId: id }));
        return take(name, await readCells(rows));
      }),
    /** Reads the same file in another way. */
    readAgain: ({ source }: Told, choice: ReadingChoice) => source.file && open(source.file, choice),
    chooseKind: ({ source }: Told, kind: ImportKind) => goBy(t('import.reading'), () => told(source, { kind })),
    plan,
    /** Plans anew, with what these words mean. */
    chooseWords: ({ told: before, plan: { spec, words: shown } }: Planned, words: readonly ChosenWord[]) => {
      const others = (spec.words ?? []).filter((one) => !shown.some((word) => isSame(one, word)));
      chosen.current.set(spec.kind, [...others, ...words]);
      plan(before, spec.mapping);
    },
    backToColumns: ({ told: before }: Planned) => leave(() => setStep(before)),
    run: (planned: Planned) => {
      const {
        told: { source, view },
        plan: made,
      } = planned;
      const { rowsToBringIn } = start.current ?? NO_START;
      const options = { requestId: newRequestId(), rows: recordsOf(source, view), rowsToBringIn };
      carry(startRun(made, options), planned);
    },
    stop: () => {
      isStopping.current = true;
      setStep((before) => (before.kind === 'running' ? { ...before, isStopping: true } : before));
    },
    goOn: (run: Run, planned: Planned) => carry(run, planned),
    undo: (run: Run) =>
      goBy(t('import.undoing'), async () => {
        const { records } = await ask(() => server.undoImport({ requestId: run.requestId, parts: run.begun }));
        return { kind: 'undone', records };
      }),
  };
}

/** For the compiler: nothing is chosen before it is known. */
const NO_START = { rowsToPlan: 200, rowsToBringIn: 200 };
