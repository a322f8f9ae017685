SELECT
    contacts.id,
    contacts.revision,
    contacts.deputy_id,
    contacts.kind,
    contacts.village_id,
    contacts.since,
    contacts.ended_on,
    contacts.note,
    contacts.contact_name,
    contacts.address,
    contacts.phone,
    deputies.name AS deputy_name,
    villages.name AS village_name,
    (SELECT count(*) FROM contact_visits WHERE contact_visits.contact_id = contacts.id) AS visits,
    (SELECT max(contact_visits.date) FROM contact_visits WHERE contact_visits.contact_id = contacts.id) AS last_visit
FROM contacts
JOIN terms ON terms.id = contacts.term_id AND terms.is_current = 1
JOIN deputies ON deputies.id = contacts.deputy_id
LEFT JOIN villages ON villages.id = contacts.village_id
ORDER BY contacts.deputy_id, contacts.id
