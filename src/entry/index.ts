// The door list: all that Google and the pages may call, and nothing else. Each is a top-level function of dist/Code.js.

export { openAct } from './act';
export { adoptableSheets, adoptSheet, foreseeAdoption, openAdopt, undoAdoption } from './adopt';
export { archiveYear, offerArchive, offerUnarchive, unarchiveYear } from './archive';
export { checkSheets } from './check-sheets';
export { refreshDashboard } from './dashboard';
export { openBoard, openSetup } from './dialogs';
export { downgrade } from './downgrade';
export { duplicates, keepApart, mergeCustomers, openDuplicates } from './duplicates';
export { printDashboard } from './handout';
export { health, openHealth, runTick, setBot, switchTickOff, switchTickOn } from './health';
export {
  bringIn,
  foreseeImport,
  planImport,
  readImportColumns,
  rowsOfTab,
  startImport,
  undoImport,
} from './import';
export {
  changeLanguage,
  setMyLanguage,
  workbookInEnglish,
  workbookInRussian,
  workbookInUzbek,
  workbookInUzbekCyrillic,
} from './languages';
export { openLeaver, somebodyLeft } from './leaver';
export { onInstall, onOpen, openDebts, openPayment, openRows, openSale, openSidebar, setUp } from './menu';
export {
  addPayment,
  addSale,
  debts,
  deliverSale,
  penalties,
  products,
  promisePayment,
  rateSale,
  returnSale,
  scheduleDues,
} from './money';
export { checkDashboard, rowsBehind, selectedNumber, showRow } from './numbers';
export { openImport } from './open-import';
export { pagePart } from './page-parts';
export {
  beginExport,
  drawPolicy,
  erasePerson,
  exportPiece,
  forgettable,
  openPrivacy,
  personFile,
} from './privacy';
export { faultyRows, openQuality } from './quality';
export { keepReport, openReports } from './reports-sheet';
export { addRule, foreseeRules, openRules, removeRule, ruleChoices, rules, saveRule, setRuleMode } from './rules';
export { addSampleData, removeSampleData } from './sample';
export {
  acceptHandOff,
  addContact,
  addTask,
  answerSuggestion,
  closeTask,
  handOver,
  logContact,
  managerLeft,
  moveStage,
  postponeTask,
  setNextContact,
} from './selling';
export { runSetup, setupState } from './setup';
export {
  addLead,
  changeRecord,
  findCustomer,
  importDeals,
  reconcile,
  removeRecord,
  restoreRecord,
  settle,
  undo,
} from './sidebar';
export { tick } from './tick';
export { refreshToday } from './today-sheet';
export { onEdit } from './triggers';
export { board, openCustomer, openSelected, ownColumns, peopleOf, search, selectedRow, today } from './views';
export { doPost } from './web';
