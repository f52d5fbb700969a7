/** Tracebacks in colours, as CPython shows them on terminals. */
const FRAME = /^(\s*)File "(.*)", line (\d+)(?:, in (.*))?$/
const MARKS = /^(\s*)([~^]+)\s*$/
const ERROR = /^([A-Za-z_][\w.]*)(?:: ([^]*))?$/
const [MAGENTA, BOLD_MAGENTA, RED, BOLD_RED] = ['\x1b[35m', '\x1b[1;35m', '\x1b[31m', '\x1b[1;31m']
const RESET = '\x1b[0m'

/** Whether text on the stream is to be coloured: on terminals, unless the environment says otherwise. */
export function wantsColour(stream: { isTTY?: boolean }): boolean {
  if (process.env.NO_COLOR) {
    return false
  }
  return Boolean(process.env.FORCE_COLOR) || (process.env.TERM !== 'dumb' && stream.isTTY === true)
}

/** A traceback in colours. */
export function coloured(text: string): string {
  const lines = text.split('\n')
  const shown: string[] = []
  lines.forEach((line, at) => {
    const frame = FRAME.exec(line)
    const marks = MARKS.exec(line)
    const error = /^\p{L}/u.test(line) && !line.endsWith(':') ? ERROR.exec(line) : null
    if (frame !== null) {
      const place = `${frame[1]}File ${MAGENTA}"${frame[2]}"${RESET}, line ${MAGENTA}${frame[3]}${RESET}`
      shown.push(frame[4] === undefined ? place : `${place}, in ${MAGENTA}${frame[4]}${RESET}`)
    } else if (marks !== null && shown.length > 0) {
      shown[shown.length - 1] = marked(lines[at - 1], marks[1].length, marks[2])
      shown.push(marks[1] + stretches(marks[2], marks[2]))
    } else if (error !== null) {
      const message = error[2] === undefined ? '' : `: ${MAGENTA}${error[2]}${RESET}`
      shown.push(`${BOLD_MAGENTA}${error[1]}${RESET}${message}`)
    } else {
      shown.push(line)
    }
  })
  return shown.join('\n')
}

/** The source line with the parts coloured that the marks below it stand under. */
function marked(line: string, start: number, marks: string): string {
  const end = start + marks.length
  return end > line.length ? line : line.slice(0, start) + stretches(line.slice(start, end), marks) + line.slice(end)
}

/** The text, coloured by the marks that belong to its characters. */
function stretches(text: string, marks: string): string {
  return [...marks.matchAll(/~+|\^+/g)]
    .map((part) => {
      const piece = text.slice(part.index, part.index + part[0].length)
      return `${part[0][0] === '^' ? BOLD_RED : RED}${piece}${RESET}`
    })
    .join('')
}
