SELECT
    contact_visits.id,
    contacts.deputy_id,
    contact_visits.date,
    contacts.kind
FROM contact_visits
JOIN contacts ON contacts.id = contact_visits.contact_id
WHERE contact_visits.date BETWEEN ?1 AND ?2
ORDER BY contact_visits.date, contact_visits.id
