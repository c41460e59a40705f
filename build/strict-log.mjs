/**
 * Rollup's `onLog`: a warning fails the build (a cycle of imports, a name that is not exported, a module that is not
 * found), except about what other people's packages do among themselves.
 * @type {import('rollup').LogHandlerWithDefault}
 */
export function strictLog(level, log, handler) {
  const modules = [log.id, ...(log.ids ?? [])].filter(id => id !== undefined);
  const theirs = modules.length > 0 && modules.every(id => id.includes('node_modules'));
  if (level === 'warn' && !theirs) handler('error', log);
  else if (level !== 'warn') handler(level, log);
}
