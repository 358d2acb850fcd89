// The board's page: reads what the server put into it and draws the board.

import { render } from 'preact';
import { StartFailure } from '../components/StartFailure';
import { createToday } from '../day';
import { Board } from '../features/board/Board';
import { readBoardBoot } from '../features/board/boot';
import { createServer } from '../server';
import { createTexts } from '../texts';
import '../styles/tokens.css';
import '../styles/page.css';
import '../styles/form.css';
import '../styles/notice.css';
import '../styles/unseen.css';
import '../styles/over.css';
import '../styles/board.css';
import '../styles/board-card.css';
import '../styles/filters.css';

function open(app: HTMLElement): void {
  const { language, texts, today, fields } = readBoardBoot(document);
  document.documentElement.lang = language;
  const t = createTexts(texts);
  document.title = t('board.title');
  const server = createServer(google.script.run);
  render(<Board server={server} t={t} today={createToday(today, () => new Date())} fields={fields} />, app);
}

const app = document.body.appendChild(document.createElement('div'));
app.id = 'app';
try {
  open(app);
} catch (error) {
  render(<StartFailure />, app);
  throw error; // For the console: the person has been told, the developer must see it too.
}
