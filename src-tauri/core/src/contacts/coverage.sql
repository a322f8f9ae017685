SELECT
    contacts.deputy_id,
    count(*) AS contacts,
    sum(visited.visits > 0) AS contacts_visited,
    sum(visited.visits) AS visits
FROM contacts
JOIN (
    SELECT
        contacts.id,
        (
            SELECT count(*) FROM contact_visits
            WHERE contact_visits.contact_id = contacts.id AND contact_visits.date BETWEEN ?1 AND ?2
        ) AS visits
    FROM contacts
) AS visited ON visited.id = contacts.id
JOIN terms ON terms.id = contacts.term_id AND terms.is_current = 1
WHERE coalesce(contacts.since, ?2) <= ?2 AND coalesce(contacts.ended_on, ?1) >= ?1
GROUP BY contacts.deputy_id
