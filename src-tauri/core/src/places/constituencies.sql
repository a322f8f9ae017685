SELECT
    constituencies.id,
    constituencies.number,
    constituencies.name,
    constituencies.seats,
    constituencies.voters,
    count(deputies.id) AS deputies
FROM constituencies
JOIN terms ON terms.id = constituencies.term_id AND terms.is_current = 1
LEFT JOIN deputies
    ON deputies.constituency_id = constituencies.id AND deputies.status IN ('in_office', 'suspended')
GROUP BY constituencies.id
ORDER BY constituencies.number, constituencies.id
