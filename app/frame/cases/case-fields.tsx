type CaseFieldsProps = { id: string; list: string };

/** What every form on a case page sends along: which case, and the list from which it was opened. */
export function CaseFields({ id, list }: CaseFieldsProps) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="list" value={list} />
    </>
  );
}
