/**
 * Who is answered how about four cases, reviewed by hand: P of promoters and O of an organization, both under way; D and E
 * are drafts of the same two. The columns stand in case-people.ts. The former operator drafted O and E and has left; "w"
 * is an officer of the bureau who is a promoter of P and D; the last offices were asked for their opinion of P and O.
 *
 *   +  200 or 201    d  on to one's desk    s  to the sign-in    1  401    -  403    0  404    !  422, not at this moment
 */
export const caseTable = `
|v r ap ofO chC uU oalca w CU e SEA
|
| The application, to its applicants
s 0 ++ 000 000 00 00000 + 00 0 000       /applications/{D}
s 0 00 +00 000 00 00000 0 00 0 000       /applications/{E}
s 0 ++ 000 000 00 00000 + 00 0 000       /applications/{P}
s 0 00 +00 000 00 00000 0 00 0 000       /applications/{O}
s 0 ++ 000 000 00 00000 + 00 0 000       /applications/{D}/check
s 0 ++ 000 000 00 00000 + 00 0 000       /applications/{D}/materials
s 0 ++ 000 000 00 00000 + 00 0 000       /applications/{D}/sections/purpose
s 0 00 +00 000 00 00000 0 00 0 000       /applications/{E}/sections/meeting
s 0 ++ 000 000 00 00000 + 00 0 000       /applications/{P}/receipt
| The case, at each desk
s 0 dd 000 dd0 d0 ddddd d dd 0 000       /cases/{P}
s 0 00 d00 dd0 d0 ddddd d dd 0 000       /cases/{O}
s 0 dd 000 000 00 00000 d 00 0 000       /cases/{D}
s 0 00 d00 000 00 00000 0 00 0 000       /cases/{E}
s - -- --- --- -- +++++ + -- - ---       /bureau/cases/{P}
s - -- --- --- -- +++++ + -- - ---       /bureau/cases/{O}
s - -- --- --- -- 00000 0 -- - ---       /bureau/cases/{D}
s - -- --- ++0 -- ----- - +- - ---       /center/cases/{P}
s - -- --- 000 -- ----- - 0- - ---       /center/cases/{D}
s - -- --- --- +0 ----- - -+ - ---       /supervisory-unit/cases/{P}
s - -- --- --- 00 ----- - -0 - ---       /supervisory-unit/cases/{D}
| What lies in it
1 0 ++ 000 ++0 +0 +++++ + ++ 0 000       /api/cases/{P}/documents/{P.documentId}
1 0 00 +00 ++0 +0 +++++ + ++ 0 000       /api/cases/{O}/documents/{O.documentId}
1 0 ++ 000 000 00 00000 + 00 0 000       /api/cases/{D}/documents/{D.documentId}
1 0 00 000 000 00 00000 0 00 0 000       /api/cases/{P}/documents/{O.documentId}
1 0 ++ 000 ++0 +0 +++++ + 00 0 000       /api/cases/{P}/attachments/{P.fileId}
1 0 00 +00 ++0 +0 +++++ + 00 0 000       /api/cases/{O}/attachments/{O.fileId}
1 0 00 000 000 00 00000 0 00 0 000       /api/cases/{P}/attachments/{D.fileId}
1 0 ++ 000 ++0 +0 +++++ + 00 0 000       /api/cases/{P}/letters/{P.letterId}
1 0 00 +00 ++0 +0 +++++ + 00 0 000       /api/cases/{O}/letters/{O.letterId}
1 0 00 000 000 00 00000 0 00 0 000       /api/cases/{P}/letters/{O.letterId}
1 0 ++ 000 ++0 +0 +++++ + 00 0 000       /api/cases/{P}/file
1 0 00 +00 ++0 +0 +++++ + 00 0 000       /api/cases/{O}/file
1 0 00 000 000 00 00000 0 00 0 000       /api/cases/{D}/file
1 0 ++ 000 000 00 00000 + 00 0 000       /api/applications/{D}/sections/purpose
1 0 00 +00 000 00 00000 0 00 0 000       /api/applications/{E}/sections/meeting
1 0 ++ 000 --0 -0 ----- + -- 0 000       /api/applications/{P}/sections/purpose
| What is sent there
1 0 ++ 000 000 00 00000 + 00 0 000       PUT:/api/applications/{D}/sections/purpose
1 0 00 +00 000 00 00000 0 00 0 000       PUT:/api/applications/{E}/sections/meeting
1 0 !! 000 --0 -0 ----- ! -- 0 000       PUT:/api/applications/{P}/sections/purpose
1 0 ++ 000 000 00 00000 + 00 0 000       POST:/api/applications/{D}/materials/charterDraft
1 0 !! 000 --0 -0 ----- ! -- 0 000       POST:/api/applications/{P}/materials/charterDraft
1 0 ++ 000 ++0 +0 ++--- + -- 0 000       POST:/api/cases/{P}/uploads
1 0 ++ 000 000 00 00000 + 00 0 000       POST:/api/cases/{D}/uploads
1 0 00 +00 ++0 +0 ++--- + -- 0 000       POST:/api/cases/{O}/uploads
`;
