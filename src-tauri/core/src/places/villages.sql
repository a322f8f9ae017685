SELECT
    villages.id,
    villages.name,
    count(terms.id) AS deputies
FROM villages
LEFT JOIN deputies ON deputies.village_id = villages.id AND deputies.status IN ('in_office', 'suspended')
LEFT JOIN terms ON terms.id = deputies.term_id AND terms.is_current = 1
GROUP BY villages.id
ORDER BY villages.id
