/**
 * Who is answered how by every address, reviewed by hand. The examples behind dynamic addresses belong to the subject
 * organization of the cast, so the columns of "otherOrganization" and "otherCenter" are those of strangers.
 *
 *   +  200    -  403    0  404    1  401    s  to the sign-in, and back here afterwards
 *   d  on to one's desk, being signed in already    e  back to the sign-in with an error
 *   b  400, the request lacks something    m  405, that is not how to ask
 */
export const routes = `
|v r oo cc u oaa e SEA      visitor, resident, organizations, centers, unit, officer approver auditor, expert, admins
| The public house
+ + ++ ++ + +++ + +++       /
+ + ++ ++ + +++ + +++       /accessibility
+ + ++ ++ + +++ + +++       /announcements
+ + ++ ++ + +++ + +++       /announcements/[id]
+ + ++ ++ + +++ + +++       /announcements.xml
+ + ++ ++ + +++ + +++       /complaints
0 0 00 00 0 000 0 000       /complaints/new
+ + ++ ++ + +++ + +++       /credit
+ + ++ ++ + +++ + +++       /credit/certificates
+ + ++ ++ + +++ + +++       /credit/certificates/[code]
+ + ++ ++ + +++ + +++       /credit/organizations
+ + ++ ++ + +++ + +++       /credit/organizations/[uscc]
+ + ++ ++ + +++ + +++       /credit/organizations/[uscc]/compare
+ + ++ ++ + +++ + +++       /credit/organizations/[uscc]/history
+ + ++ ++ + +++ + +++       /credit/records/[id]
+ + ++ ++ + +++ + +++       /credit/rulebooks
+ + ++ ++ + +++ + +++       /credit/rulebooks/[ordinal]
+ + ++ ++ + +++ + +++       /guides
+ + ++ ++ + +++ + +++       /guides/[slug]
+ + ++ ++ + +++ + +++       /icon.svg
+ + ++ ++ + +++ + +++       /open-data
+ + ++ ++ + +++ + +++       /organizations
b b bb bb b bbb b bbb       /organizations/export
+ + ++ ++ + +++ + +++       /organizations/[uscc]
+ + ++ ++ + +++ + +++       /organizations/[uscc]/extract
+ + ++ ++ + +++ + +++       /organizations/filed/[filingNumber]
+ + ++ ++ + +++ + +++       /organizations/filed/[filingNumber]/extract
+ + ++ ++ + +++ + +++       /privacy
+ + ++ ++ + +++ + +++       /rules
+ + ++ ++ + +++ + +++       /site-map
+ + ++ ++ + +++ + +++       /verify
+ + ++ ++ + +++ + +++       /verify/[code]
| Only in the demonstration, only in development
0 0 00 00 0 000 0 000       /outbox
0 0 00 00 0 000 0 000       /styleguide
0 0 00 00 0 000 0 000       /styleguide/charts
0 0 00 00 0 000 0 000       /styleguide/controls
0 0 00 00 0 000 0 000       /styleguide/desk
0 0 00 00 0 000 0 000       /styleguide/lists
0 0 00 00 0 000 0 000       /styleguide/records
| Signing in
+ d dd dd d ddd d ddd       /sign-in
s s ss ss s sss s sss       /sign-in/code
s d dd dd d ddd d ddd       /sign-in/second-factor
s + ++ ++ + +++ + +++       /sign-in/second-factor/set-up
+ + ++ ++ + +++ + +++       /invitation/[token]
| One's own account
s + ++ ++ + +++ + +++       /account
s 0 00 00 0 000 0 000       /account/address
s + ++ ++ + +++ + +++       /account/desk
s + ++ ++ + +++ + +++       /account/notices
s + ++ ++ + +++ + +++       /account/second-factor
s + ++ ++ + +++ + +++       /account/security
s + ++ ++ + +++ + +++       /account/sessions
| Applications: of the subject organization, which nobody else may know of while it is written
s + ++ ++ + +++ + +++       /applications
s + ++ ++ + +++ + +++       /applications/new
s + ++ ++ + +++ + +++       /applications/new/[kind]
s 0 +0 00 0 000 0 000       /applications/[id]
s 0 +0 00 0 000 0 000       /applications/[id]/check
s 0 +0 00 0 000 0 000       /applications/[id]/materials
s 0 +0 00 0 000 0 000       /applications/[id]/receipt
s 0 +0 00 0 000 0 000       /applications/[id]/sections/[section]
| The desks
s - ++ -- - --- - ---       /organization
s - ++ -- - --- - ---       /organization/members
s - ++ -- - --- - ---       /organization/complaints
s - +0 -- - --- - ---       /organization/complaints/[id]
s - ++ -- - --- - ---       /organization/annual-checks
s - +0 -- - --- - ---       /organization/annual-checks/[year]
s - +0 -- - --- - ---       /organization/annual-checks/[year]/check
s - +0 -- - --- - ---       /organization/annual-checks/[year]/files
s - +0 -- - --- - ---       /organization/annual-checks/[year]/receipt
s - +0 -- - --- - ---       /organization/annual-checks/[year]/sections/[section]
s - ++ -- - --- - ---       /organization/credit
s - dd -- - --- - ---       /organization/credit/objection
s - dd -- - --- - ---       /organization/credit/repair
s - -- ++ - --- - ---       /center
s - -- ++ - --- - ---       /center/annual-checks
s - -- ++ - --- - ---       /center/cases
s - -- +0 - --- - ---       /center/cases/[id]
s - -- ++ - --- - ---       /center/deadlines
s - -- ++ - --- - ---       /center/organizations
s - -- -- + --- - ---       /supervisory-unit
s - -- -- + --- - ---       /supervisory-unit/cases
s - -- -- + --- - ---       /supervisory-unit/cases/[id]
s - -- -- + --- - ---       /supervisory-unit/organizations
s - -- -- + --- - ---       /supervisory-unit/annual-checks
s - -- -- - --- + ---       /reviewer
s - -- -- - +++ - ---       /bureau
s - -- -- - +++ - ---       /bureau/annual-checks
s - -- -- - +++ - ---       /bureau/annual-checks/campaigns/[id]
s - -- -- - +++ - ---       /bureau/annual-checks/clean
s - -- -- - +++ - ---       /bureau/annual-checks/list
s - -- -- - +++ - ---       /bureau/complaints
s - -- -- - +++ - ---       /bureau/penalties
1 - -- -- - +++ - ---       /bureau/penalties/export
s - -- -- - -+- - ---       /bureau/penalties/new
s - -- -- - +++ - ---       /bureau/amendments
s - -- -- - +++ - ---       /bureau/amendments/[id]
s - -- -- - +++ - ---       /bureau/announcements
s - -- -- - +++ - ---       /bureau/announcements/[id]
s - -- -- - ++- - ---       /bureau/announcements/new
s - -- -- - +++ - ---       /bureau/cases
s - -- -- - +++ - ---       /bureau/cases/[id]
s - -- -- - +++ - ---       /bureau/organizations
s - -- -- - +++ - ---       /bureau/organizations/[id]
s - -- -- - ++- - ---       /bureau/organizations/[id]/amend
s - -- -- - +++ - ---       /bureau/organizations/deadlines
s - -- -- - +++ - ---       /bureau/credit
s - -- -- - +++ - ---       /bureau/credit/organizations
s - -- -- - +++ - ---       /bureau/credit/organizations/[id]
s - -- -- - +++ - ---       /bureau/credit/rulebooks
s - -- -- - +++ - ---       /bureau/credit/rulebooks/[id]
s - -- -- - 0+0 - ---       /bureau/credit/rulebooks/[id]/adopt
s - -- -- - +++ - ---       /bureau/credit/rulebooks/rehearsals/[id]
s - -- -- - +++ - ---       /bureau/statistics
s - -- -- - --- - +++       /admin
s - -- -- - --- - +++       /admin/accounts
s - -- -- - --- - +++       /admin/accounts/[id]
s - -- -- - --- - -+-       /admin/accounts/[id]/end-role/[membershipId]
s - -- -- - --- - +--       /admin/accounts/invite
s - -- -- - --- - +--       /admin/calendar
s - -- -- - --- - -++       /admin/events
s - -- -- - --- - -++       /admin/events/[position]
s - -- -- - --- - -++       /admin/events/integrity
s - -- -- - --- - +++       /admin/health
s - -- -- - --- - +-+       /admin/imports
s - -- -- - --- - +-+       /admin/imports/[id]
s - -- -- - --- - +--       /admin/jobs
s - -- -- - --- - +--       /admin/reference
s - -- -- - --- - +--       /admin/reference/[kind]/[key]
s - -- -- - --- - +--       /admin/rules
s - -- -- - --- - +--       /admin/rules/[key]
| Cases, for whoever sees them
s 0 d0 d0 d ddd 0 000       /cases/[id]
1 0 +0 +0 + +++ 0 000       /api/cases/[id]/attachments/[fileId]
1 0 +0 +0 + +++ 0 000       /api/cases/[id]/documents/[documentId]
1 0 +0 +0 + +++ 0 000       /api/cases/[id]/file
1 0 +0 +0 + +++ 0 000       /api/cases/[id]/letters/[letterId]
m m mm mm m mmm m mmm       /api/cases/[id]/uploads
m m mm mm m mmm m mmm       /api/complaints/uploads
1 - -- bb b bbb - ---       /api/cases/export
1 - -- bb b bbb - ---       /api/annual-checks/export
m m mm mm m mmm m mmm       /api/applications/[id]/materials/[material]
1 0 +0 00 0 000 0 000       /api/applications/[id]/sections/[section]
1 b bb bb b bbb b bbb       /api/applications/checks
m m mm mm m mmm m mmm       /api/annual-checks/[id]/materials/[material]
m m mm mm m mmm m mmm       /api/annual-checks/[id]/sections/[section]
m m mm mm m mmm m mmm       /api/annual-checks/[id]/sections/[section]/presence
1 0 +0 00 0 000 0 000       /api/annual-checks/[id]/sections/[section]/sheet
+ + ++ ++ + +++ + +++       /api/credit/bulletins/[year]
+ + ++ ++ + +++ + +++       /api/credit/certificates/[id]
b b bb bb b bbb b bbb       /api/credit/organizations
+ + ++ ++ + +++ + +++       /api/credit/rulebooks/[ordinal]
+ + ++ ++ + +++ + +++       /api/certificates/[id]
+ + ++ ++ + +++ + +++       /api/guides/templates/[material]
| Programs
+ + ++ ++ + +++ + +++       /api/v1/organizations
+ + ++ ++ + +++ + +++       /api/v1/organizations/[identifier]
+ + ++ ++ + +++ + +++       /api/v1/organizations/suggestions
+ + ++ ++ + +++ + +++       /api/palette
m m mm mm m mmm m mmm       /api/preferences
1 - -- -- - --- - -++       /api/events
1 0 00 00 0 000 0 +0+       /api/imports/[id]/failed
1 - -- -- - --- - +--       /api/imports/template
m m mm mm m mmm m mmm       /api/imports/uploads
+ + ++ ++ + +++ + +++       /api/health/live
+ + ++ ++ + +++ + +++       /api/health/ready
e e ee ee e eee e eee       /api/auth/callback/oidc
`;
