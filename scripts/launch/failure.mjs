/** Something the reader can put right: the message is one plain sentence with what to do. No stack is shown. */
export class Failure extends Error {}

const FULL_DISK = /ENOSPC|No space left on device/i;
const NOT_ALLOWED = /EACCES|EPERM|EROFS/;

/** Shows an error in plain words and answers the exit code. Unforeseen errors keep their stack: it is all we have. */
export function explain(error) {
  if (error instanceof Failure) console.error(`\n${error.message}`);
  else if (FULL_DISK.test(`${error.code} ${error.message}`)) {
    console.error(
      "\nThe disk is full. Free some space, then start Linli again; nothing saved so far is lost.",
    );
  } else if (NOT_ALLOWED.test(error.code ?? "")) {
    console.error(
      `\nLinli may not write to ${error.path ?? "its folder"}. Start it as the owner of that folder.`,
    );
  } else console.error(error);
  return 1;
}
