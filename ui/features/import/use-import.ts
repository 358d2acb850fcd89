// Joins the dialog with the reader and the server: a list is chosen, its columns are told, its rows are planned, and brought in.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportKind, ImportMapping, ImportStart } from '../../../src/entry/import-rpc';
import { toError, toFailureSentence, toReadFailure } from '../../failure';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { Cancelled, createAsk, Refused } from './ask';
import { carryOn, type Run, startRun } from './bring-in';
import { planImport } from './plan-import';
import { type FileToRead, type Reading, readCells, readFile, readText } from './read-file';
import { headOf, recordsOf, type Source } from './source';
import type { Planned, Step, Told } from './step';
import type { ReadingChoice } from './table';

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
  /** What is being done, as a sentence; null for nothing. */
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // Beside the state, which is drawn a moment later: a second click in that moment must find the door closed.
  const work = useRef<{ readonly isCancelled: () => boolean; cancel: () => void } | null>(null);
  const start = useRef<ImportStart | null>(null);
  const isStopping = useRef(false);
  const ask = createAsk(t);

  const load = async () => {
    setStep({ kind: 'loading' });
    setFailure(null);
    try {
      start.current ??= await server.startImport();
      setStep({ kind: 'choose', tabs: start.current.tabs });
    } catch (error) {
      setStep({ kind: 'unread', sentence: toReadFailure(error, t) });
    }
  };

  /** One thing at a time; what it throws is said, and the step stays. */
  async function carryOut(sentence: string, body: (isCancelled: () => boolean) => Promise<void>): Promise<void> {
    if (work.current) return;
    let cancelled = false;
    const mine = { isCancelled: () => cancelled, cancel: () => (cancelled = true) };
    work.current = mine;
    setBusy(sentence);
    setFailure(null);
    try {
      await body(mine.isCancelled);
    } catch (thrown) {
      if (!(thrown instanceof Cancelled)) setFailure(sentenceOf(thrown));
    } finally {
      // Whoever went back has begun something else meanwhile.
      if (work.current === mine) {
        work.current = null;
        setBusy(null);
      }
    }
  }

  const sentenceOf = (thrown: unknown): string =>
    thrown instanceof Refused ? thrown.message : toFailureSentence(toError(thrown), t);

  /** Leaves what is being done to itself; nothing was written by it. */
  const leave = (next: () => void) => {
    work.current?.cancel();
    work.current = null;
    setBusy(null);
    setFailure(null);
    next();
  };

  async function take(name: string, reading: Reading, file?: FileToRead): Promise<void> {
    if (reading.kind === 'unreadable') throw new Refused(t(reading.why.key, reading.why.values));
    const source: Source = { name, table: reading.table, ...(file && { file }) };
    setStep(await told(source));
  }

  async function told(source: Source, said: { kind?: ImportKind; mapping?: ImportMapping } = {}): Promise<Told> {
    const view = await ask(() => server.foreseeImport({ rows: headOf(source), ...said }));
    return { kind: 'columns', source, view };
  }

  const open = (file: FileToRead, choice: ReadingChoice = {}) =>
    void carryOut(t('import.reading'), async () => take(file.name, await readFile(file, choice), file));

  /** From the columns as people said them to the plan of all rows; what is missing is said first. */
  const plan = ({ source, view }: Told, mapping: ImportMapping) =>
    void carryOut(t('import.reading'), async (isCancelled) => {
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
        rows,
        ...sizes,
        onProgress,
        isCancelled,
      });
      setStep({ kind: 'plan', told: { ...seen, mapping }, plan: planned });
    });

  async function carry(run: Run, planned: Planned): Promise<void> {
    if (work.current) return;
    work.current = { isCancelled: () => false, cancel: () => undefined };
    isStopping.current = false;
    let now = run;
    const show = (part: Run) => {
      now = part;
      setStep({ kind: 'running', run: part, planned, isStopping: isStopping.current });
    };
    setFailure(null);
    show(run);
    try {
      now = await carryOn(run, { server, ask, onPart: show, isStopped: () => isStopping.current });
      setStep({ kind: now.next < now.parts.length ? 'paused' : 'end', run: now, planned });
    } catch (thrown) {
      setFailure(sentenceOf(thrown));
      setStep({ kind: 'paused', run: now, planned });
    } finally {
      work.current = null;
    }
  }

  useEffect(() => void load(), []);
  return {
    step,
    busy,
    failure,
    load: () => leave(() => void load()),
    open,
    paste: (text: string) =>
      void carryOut(t('import.reading'), async () => take(t('import.pasted'), await readText(text))),
    openTab: ({ id, name }: ImportStart['tabs'][number]) =>
      void carryOut(t('import.reading'), async () => {
        const rows = await ask(() => server.rowsOfTab({ sheetId: id }));
        await take(name, await readCells(rows));
      }),
    /** Reads the same file in another way. */
    readAgain: ({ source }: Told, choice: ReadingChoice) => source.file && open(source.file, choice),
    chooseKind: ({ source }: Told, kind: ImportKind) =>
      void carryOut(t('import.reading'), async () => setStep(await told(source, { kind }))),
    plan,
    backToColumns: ({ told: before }: Planned) => leave(() => setStep(before)),
    run: (planned: Planned) => {
      const {
        told: { source, view },
        plan: made,
      } = planned;
      const { rowsToBringIn } = start.current ?? NO_START;
      const options = { requestId: newRequestId(), rows: recordsOf(source, view), rowsToBringIn };
      void carry(startRun(made, options), planned);
    },
    stop: () => {
      isStopping.current = true;
      setStep((before) => (before.kind === 'running' ? { ...before, isStopping: true } : before));
    },
    goOn: (run: Run, planned: Planned) => void carry(run, planned),
    undo: (run: Run) =>
      void carryOut(t('import.undoing'), async () => {
        const { records } = await ask(() => server.undoImport({ requestId: run.requestId, parts: partsBegun(run) }));
        setStep({ kind: 'undone', records });
      }),
  };
}

/** For the compiler: nothing is chosen before it is known. */
const NO_START = { rowsToPlan: 200, rowsToBringIn: 200 };

/** A part that failed may have been carried out: nobody knows, so that it is taken back as well. */
function partsBegun({ next, parts }: Run): number {
  return Math.min(next + 1, parts.length);
}
