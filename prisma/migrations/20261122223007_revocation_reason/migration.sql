-- Certificates that a revocation of the registration ended used to say that the organization was deregistered.
UPDATE "Certificate" AS c SET "endReason" = 'revocation'
FROM "Organization" AS o
WHERE o."id" = c."organizationId" AND o."status" = 'revoked' AND c."endReason" = 'deregistration' AND c."endedOn" = o."deregisteredOn";
