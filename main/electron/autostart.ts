// The XDG autostart entry, as text. Source: Desktop Entry Specification 1.5, "The Exec key".
import { say } from '../menu/say.ts'

/** `program` and `args` are taken literally, whatever they contain. */
export function autostartEntry(program: string, args: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Marquee',
    `Comment=${say('system.comment')}`,
    `Exec=${[program, ...args].map(quote).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}

/**
 * Quoted for Exec, then escaped as a string value, which is why a backslash doubles twice.
 * A line break has no form there: refused.
 */
function quote(argument: string): string {
  if (/[\n\r\0]/.test(argument)) throw new Error('a path with a line break cannot start at login')
  const quoted = `"${argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`
  return quoted.replaceAll('\\', '\\\\')
}
